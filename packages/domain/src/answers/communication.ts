import { z } from 'zod'
import { PaperCondition, ReviewFinding, Told } from '../communication.ts'
import { Id } from '../id.ts'
import { LocalDate } from '../local-date.ts'
import { shown, Why } from '../shown.ts'
import { HolderCapacity } from '../vocabulary/capacities.ts'
import { ConditionCode } from '../vocabulary/conditions.ts'
import { Kind } from '../vocabulary/kinds.ts'
import { Outcome } from '../vocabulary/outcomes.ts'

const text = shown(z.string())

export const CommunicationAnswer = z.strictObject({
  id: Id,
  ...Told.shape,
  toldOn: LocalDate,
  reviewer: Id.optional(),
  reviewedOn: LocalDate.optional(),
  finding: ReviewFinding.optional(),
  toWhom: text,
  reasons: text,
  lines: z.array(z.strictObject({ id: Id, kind: Kind, outcome: Outcome, text })),
  /** Whoever told it, when it is not oneself. */
  by: Id.optional(),
  may: z.array(z.enum(['review'])),
})
export type CommunicationAnswer = z.infer<typeof CommunicationAnswer>

export const PaperAnswer = z.strictObject({
  id: Id,
  condition: PaperCondition,
  day: LocalDate,
  until: LocalDate.optional(),
  withdrawnOn: LocalDate.optional(),
  reference: text,
})
export type PaperAnswer = z.infer<typeof PaperAnswer>

/** What I told, what I am asked to look at, and the papers I keep; with the colleagues who could look at mine. */
export const Communications = z.strictObject({
  mine: z.array(CommunicationAnswer),
  toReview: z.array(CommunicationAnswer),
  papers: z.array(PaperAnswer),
  colleagues: z.array(z.strictObject({ mandate: Id, capacity: HolderCapacity })),
  seats: z.array(z.strictObject({ id: Id, mandate: Id, capacity: HolderCapacity, name: text, service: text })),
})
export type Communications = z.infer<typeof Communications>

/** What the law says per kind, and what it still asks of the speaker himself and of papers. */
export const CommunicationWeighed = z.strictObject({
  kinds: z.array(z.strictObject({ kind: Kind, open: z.boolean(), why: Why })),
  /** Whether the colleague who is named could read every line. */
  reviewerReads: z.boolean().optional(),
  asks: z.array(ConditionCode),
})
export type CommunicationWeighed = z.infer<typeof CommunicationWeighed>
