import { z } from 'zod'
import { Id } from '../id.ts'
import { LineText } from '../text.ts'
import { ConditionCode } from '../vocabulary/conditions.ts'

/** What the fiche says of the follow-up: the evaluation, and agreed actions; no other line can be put in it. */
export const ProposeFiche = z.strictObject({
  id: Id,
  evaluation: LineText,
  actions: z.array(Id).max(20, 'too-many'),
  /** C-NOSEC: nothing secret of the meeting is in it; and what the police attest of what they say at the table. */
  attested: z.array(ConditionCode).max(10),
  /** He looked again at what resembles a line that was said. */
  lookedAgain: z.boolean(),
})
export type ProposeFiche = z.infer<typeof ProposeFiche>

export const AnswerFiche = z.strictObject({ id: Id, answer: z.boolean() })
export type AnswerFiche = z.infer<typeof AnswerFiche>

/** What may be kept after the meeting: the agreement, a strictly needed oral fact, or judicial data with authorisation. */
export const OwnNoteKind = z.enum(['ACT', 'SIG', 'JUD'])
export type OwnNoteKind = z.infer<typeof OwnNoteKind>

export const KeepOwnNote = z.strictObject({ id: Id, kind: OwnNoteKind, text: LineText })
export type KeepOwnNote = z.infer<typeof KeepOwnNote>
