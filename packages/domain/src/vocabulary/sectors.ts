import { word } from './word.ts'

export const sectors = {
  education: { dutch: 'onderwijs' },
  welfare: { dutch: 'welzijn' },
  health: { dutch: 'gezondheid' },
  justice: { dutch: 'justitie' },
  employment: { dutch: 'werk' },
  police: { dutch: 'politie' },
  municipality: { dutch: 'gemeente' },
  intelligence: { dutch: 'inlichtingen' },
  oversight: { dutch: 'toezicht' },
  private: { dutch: 'privé' },
  any: { dutch: 'elke sector' },
} as const

export const Sector = word(sectors)
export type Sector = keyof typeof sectors
