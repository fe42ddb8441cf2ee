import { word } from './word.ts'

/** Only `permit` and `duty` open anything. */
export const outcomes = {
  duty: { dutch: 'dit moet', opens: true },
  permit: { dutch: 'dit mag', opens: true },
  conditional: { dutch: 'dit mag onder voorwaarden', opens: false },
  undecidable: { dutch: 'nog niet te beslissen', opens: false },
  hold: { dutch: 'aangehouden', opens: false },
  prohibited: { dutch: 'dit mag niet', opens: false },
  'no-basis': { dutch: 'geen grond', opens: false },
} as const

export const Outcome = word(outcomes)
export type Outcome = keyof typeof outcomes
