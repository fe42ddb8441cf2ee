import type { SameKeys } from '../area.ts'
import type { kinds as dutch } from '../nl/kinds.ts'

export const kinds: SameKeys<typeof dutch> = {
  ID: 'Identité',
  SIG: 'Signal ou observation',
  CARE: 'Aide confidentielle',
  MED: 'Information médicale',
  JUD: 'Information judiciaire',
  POL: 'Information policière',
  SCH: 'Parcours scolaire',
  JOB: 'Dossier du demandeur d’emploi',
  TER: 'Information de l’OCAM',
  RISK: 'Évaluation des risques',
  ACT: 'Accords et actions',
  STAT: 'Statistique',
  ANON: 'Information anonyme',
  OPEN: 'Information publique',
  CLASS: 'Information classifiée',
  EXISTENCE: 'Le fait que quelque chose existe',
}
