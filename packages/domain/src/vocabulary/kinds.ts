import { word } from './word.ts'

/** Kinds of information; `EXISTENCE` is the mere fact that there is something. */
export const kinds = {
  ID: { dutch: 'identificatie en administratieve toestand (naam, adres, steun of niet)' },
  SIG: { dutch: 'signalen en waarnemingen, ook de reden van een melding' },
  CARE: { dutch: 'vertrouwelijke hulpinhoud' },
  MED: { dutch: 'medisch' },
  JUD: { dutch: 'gerechtelijk; ook politie-informatie van gerechtelijke oorsprong' },
  POL: { dutch: 'politioneel, van bestuurlijke oorsprong of operationeel' },
  SCH: { dutch: 'schoolloopbaan' },
  JOB: { dutch: 'werkzoekendendossier' },
  TER: { dutch: 'OCAD / T.E.R.: statuut, informatiekaart, fiche' },
  RISK: { dutch: 'risicotaxatie' },
  ACT: { dutch: 'afspraken en acties' },
  STAT: { dutch: 'statistiek' },
  ANON: { dutch: 'anoniem' },
  OPEN: { dutch: 'openbaar' },
  CLASS: { dutch: 'geclassificeerd' },
  EXISTENCE: { dutch: 'het bestaan: dat iemand hier gekend, cliënt, patiënt, besproken of op een lijst is' },
} as const

export const Kind = word(kinds)
export type Kind = keyof typeof kinds

export type SecretKind = Exclude<Kind, 'STAT' | 'ANON' | 'OPEN'>

/** All but STAT, ANON and OPEN, which are decided by their kind in every setting. */
export const secretKinds: readonly SecretKind[] = Kind.exclude(['STAT', 'ANON', 'OPEN']).options
