import type { SameKeys } from '../area.ts'
import type { kinds as dutch } from '../nl/kinds.ts'

export const kinds: SameKeys<typeof dutch> = {
  ID: 'Wer es ist',
  SIG: 'Signal oder Beobachtung',
  CARE: 'Vertrauliche Hilfe',
  MED: 'Medizinische Information',
  JUD: 'Gerichtliche Information',
  POL: 'Polizeiliche Information',
  SCH: 'Schullaufbahn',
  JOB: 'Akte des Arbeitsuchenden',
  TER: 'Information des KOBA',
  RISK: 'Risikoeinschätzung',
  ACT: 'Absprachen und Aktionen',
  STAT: 'Statistik',
  ANON: 'Anonyme Information',
  OPEN: 'Öffentliche Information',
  CLASS: 'Verschlusssache',
  EXISTENCE: 'Dass etwas vorliegt',
}
