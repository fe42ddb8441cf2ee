import { z } from 'zod'
import { Capacity } from './vocabulary/capacities.ts'
import { ConditionCode } from './vocabulary/conditions.ts'
import { Purpose } from './vocabulary/purposes.ts'
import { Setting } from './vocabulary/settings.ts'

/** Settings in which one tells something outside the cell: by telephone, in a letter, to a court. What happens in the cell has its own place. */
export const OutsideSetting = Setting.extract([
  'emergency',
  'bilateral',
  'shared-secrecy',
  'report-458bis',
  'report-art29',
  'testimony',
  'written-request-46bis1',
  'own-initiative-report',
  'mission-report',
  'intelligence-report',
  'name-list',
  'consultation-other',
  'joint-intervention',
])
export type OutsideSetting = z.infer<typeof OutsideSetting>

/** Whoever has his own place in Kader is not outside: colleagues, whoever one represents, the table, the supplier. */
export const OutsideRecipient = Capacity.exclude(['own-team', 'represented-colleague', 'livc-participants', 'it-supplier', 'public'])
export type OutsideRecipient = z.infer<typeof OutsideRecipient>

/** Conditions that a paper answers, kept by whoever speaks on it; the papers of a case have their own register. */
export const PaperCondition = ConditionCode.extract(['C-PROS', 'C-JUDAUTH', 'C-WRITREQ', 'C-ART23', 'C-LISTPURP', 'C-DECREE', 'C-REGBASIS', 'C-DECIDED', 'C-PROC'])
export type PaperCondition = z.infer<typeof PaperCondition>

/** What was told, where, to whom and to what end: the question of the law without its day and kind. */
export const Told = z.strictObject({ setting: OutsideSetting, recipient: OutsideRecipient, purpose: Purpose })
export type Told = z.infer<typeof Told>

/** What a superior found when he looked at it afterwards (rule G04). */
export const ReviewFinding = z.enum(['criteria-met', 'criteria-not-met', 'to-discuss'])
export type ReviewFinding = z.infer<typeof ReviewFinding>
