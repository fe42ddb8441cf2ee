import { word } from './word.ts'

/** To what end something is told (finaliteit). */
export const purposes = {
  'prevent-terrorism': { dutch: 'voorkomen van terroristische misdrijven (C-FIN voor LIVC-R)' },
  'protect-integrity': { dutch: 'beschermen van fysieke en psychische integriteit' },
  'organised-crime': { dutch: 'voorkomen van misdrijven van een criminele organisatie' },
  care: { dutch: 'hulp, zorg, leerlingenbegeleiding' },
  'avert-danger': { dutch: 'afwenden van acuut gevaar' },
  'public-order': { dutch: 'openbare orde' },
  'local-nuisance': { dutch: 'overlast, drugs, spijbelen, polarisatie' },
  'own-task': { dutch: 'andere eigen wettelijke taak' },
  prosecution: { dutch: 'opsporing en vervolging, ook voor andere feiten' },
  intelligence: { dutch: 'inlichtingen' },
  sanction: { dutch: 'sanctie, vergunning, huisvesting, uitkering, integriteitsonderzoek' },
  rights: { dutch: 'rechten van de betrokkene' },
  research: { dutch: 'onderzoek, statistiek, beleid' },
  operations: { dutch: 'beheer en techniek' },
} as const

export const Purpose = word(purposes)
export type Purpose = keyof typeof purposes
