import { word } from './word.ts'

/** The secrecy that binds a capacity. */
export const regimes = {
  beroepsgeheim: { dutch: 'beroepsgeheim' },
  ambtsgeheim: { dutch: 'ambtsgeheim' },
  discretieplicht: { dutch: 'discretieplicht' },
  'geheim-onderzoek': { dutch: 'geheim van het onderzoek' },
  none: { dutch: 'geen eigen geheimhouding' },
} as const

export const Regime = word(regimes)
export type Regime = keyof typeof regimes
