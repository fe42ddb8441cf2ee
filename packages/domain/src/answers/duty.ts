import { z } from 'zod'
import { Id } from '../id.ts'
import { DutyOutcome } from '../lifecycle/duty.ts'
import { LocalDate } from '../local-date.ts'
import { ObligationCode } from '../vocabulary/obligations.ts'

/** What the law left with me after I told something; those that wait first, with their last day. */
export const Duties = z.strictObject({
  duties: z.array(z.strictObject({ id: Id, obligation: ObligationCode, about: Id, madeOn: LocalDate.optional(), due: LocalDate, outcome: DutyOutcome.optional(), settledOn: LocalDate.optional(), late: z.boolean() })),
})
export type Duties = z.infer<typeof Duties>
