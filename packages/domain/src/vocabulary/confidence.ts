import { word } from './word.ts'

/** How sure the dossier is of a rule. */
export const confidences = {
  VERIFIED: { dutch: 'bevestigd', sentence: 'Elke bron waarop deze regel steunt, is nagelezen.' },
  MIXED: { dutch: 'deels bevestigd', sentence: 'Niet elke bron waarop deze regel steunt, is bevestigd.' },
  CONTESTED: { dutch: 'betwist', sentence: 'Juristen kunnen hierover van mening verschillen.' },
} as const

export const Confidence = word(confidences)
export type Confidence = keyof typeof confidences

/** How a norm was read. */
export const normConfidences = {
  VERIFIED: { dutch: 'bevestigd', sentence: 'Nagelezen in de wettekst of een officiële samenvatting.' },
  SECONDARY: { dutch: 'nog niet bevestigd', sentence: 'Gelezen in een andere bron dan de wettekst.' },
  RECALLED: { dutch: 'nog niet bevestigd', sentence: 'Deze bron is nog niet nagelezen.' },
} as const

export const NormConfidence = word(normConfidences)
export type NormConfidence = keyof typeof normConfidences
