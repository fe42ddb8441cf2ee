import { z } from 'zod'
import { Id } from '../id.ts'
import { DutyOutcome } from '../lifecycle/duty.ts'
import { LocalDate } from '../local-date.ts'
import { ObligationCode } from '../vocabulary/obligations.ts'
import { defineRecord, recordFacts } from './record.ts'
import { text } from '../text.ts'

/** An obligation that a decision left with whoever told something: his own, with a last day. */
export const dutyRecord = defineRecord({
  name: 'duty',
  facts: z.strictObject({ ...recordFacts.shape, obligation: ObligationCode, about: Id, due: LocalDate, outcome: DutyOutcome.optional(), settledOn: LocalDate.optional() }),
  content: z.strictObject({ reason: text(2000) }),
  labels: { reason: 'SIG' },
})
