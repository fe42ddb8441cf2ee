import { z } from 'zod'
import { Id } from '../id.ts'
import { ConsentGiver } from '../lifecycle/consent.ts'
import { LocalDate } from '../local-date.ts'
import { LineText } from '../text.ts'
import { Capacity } from '../vocabulary/capacities.ts'
import { Purpose } from '../vocabulary/purposes.ts'
import { LineKind } from './signal.ts'

/** Ends to which one can consent that something is passed on; who prosecutes or prevents terrorism never leans on consent. */
export const ConsentPurpose = Purpose.extract(['care', 'own-task', 'rights'])
export type ConsentPurpose = z.infer<typeof ConsentPurpose>

/** What was agreed, by whom, for whom and until when. */
export const ConsentGiven = z.strictObject({
  by: ConsentGiver,
  capable: z.boolean(),
  kinds: z.array(LineKind).min(1, 'required').max(11),
  recipients: z.array(Capacity).min(1, 'required').max(10),
  purpose: ConsentPurpose,
  text: LineText,
  day: LocalDate,
  until: LocalDate.optional(),
})
export type ConsentGiven = z.infer<typeof ConsentGiven>

/** Puts a consent on file about one's own signal. */
export const RecordConsent = z
  .strictObject({ about: Id, ...ConsentGiven.shape })
  .refine(({ day, until }) => until === undefined || until >= day, { path: ['until'], message: 'too-early' })
export type RecordConsent = z.infer<typeof RecordConsent>

export const WithdrawConsent = z.strictObject({ id: Id, note: LineText })
export type WithdrawConsent = z.infer<typeof WithdrawConsent>
