import { z } from 'zod'
import { Id } from '../id.ts'
import { DeclineReason } from '../lifecycle/invitation.ts'
import { LocalDate } from '../local-date.ts'
import { LineText, ShortText } from '../text.ts'
import { ConditionCode } from '../vocabulary/conditions.ts'
import { LineKind } from './signal.ts'

export const Decline = z.strictObject({ id: Id, reason: DeclineReason })
export type Decline = z.infer<typeof Decline>

export const InviteAgain = z.strictObject({ id: Id, invitee: Id })
export type InviteAgain = z.infer<typeof InviteAgain>

/** One line, of one kind, said at the table. */
export const Contribute = z.strictObject({
  id: Id,
  kind: LineKind,
  text: LineText,
  attested: z.array(ConditionCode).max(10),
  reason: ShortText,
})
export type Contribute = z.infer<typeof Contribute>

/** Which seats would see a line of this kind; asked without the words. */
export const PreviewContribution = z.strictObject({ id: Id, kind: LineKind, attested: z.array(ConditionCode).max(10) })
export type PreviewContribution = z.infer<typeof PreviewContribution>

/** The chair's answers to C-NTK, per seat and kind. */
export const AllowKinds = z.strictObject({
  id: Id,
  answers: z.array(z.strictObject({ mandate: Id, kind: LineKind, answer: z.boolean() })).min(1, 'required').max(400),
})
export type AllowKinds = z.infer<typeof AllowKinds>

export const Conclude = z.strictObject({ id: Id, text: LineText })
export type Conclude = z.infer<typeof Conclude>

/** An agreed action: its owner, its last day, and who else must know it. */
export const AgreeAction = z.strictObject({ id: Id, task: LineText, owner: Id, due: LocalDate, alsoFor: z.array(Id).max(20) })
export type AgreeAction = z.infer<typeof AgreeAction>

/** Consent by name to what may go into own files (C-CONS). */
export const Consent = z.strictObject({ id: Id, answer: z.boolean() })
export type Consent = z.infer<typeof Consent>
