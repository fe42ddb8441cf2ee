import type { SameKeys } from '../area.ts'
import type { kinds as dutch } from '../nl/kinds.ts'

export const kinds: SameKeys<typeof dutch> = {
  ID: 'Who it is',
  SIG: 'Signal or observation',
  CARE: 'Confidential care',
  MED: 'Medical information',
  JUD: 'Judicial information',
  POL: 'Police information',
  SCH: 'School career',
  JOB: 'Job seeker file',
  TER: 'Information from OCAD',
  RISK: 'Risk assessment',
  ACT: 'Agreements and actions',
  STAT: 'Statistics',
  ANON: 'Anonymous information',
  OPEN: 'Public information',
  CLASS: 'Classified information',
  EXISTENCE: 'That something exists',
}
