import { z } from 'zod'
import { Id } from '../id.ts'
import { HoldGround, SpokenForm } from '../lifecycle/consultation.ts'
import { DeclineReason } from '../lifecycle/invitation.ts'
import { LocalDate } from '../local-date.ts'
import { LineText, ShortText, text } from '../text.ts'
import { ConditionCode } from '../vocabulary/conditions.ts'
import { LineKind } from './signal.ts'

export const Decline = z.strictObject({ id: Id, reason: DeclineReason })
export type Decline = z.infer<typeof Decline>

export const InviteAgain = z.strictObject({ id: Id, invitee: Id })
export type InviteAgain = z.infer<typeof InviteAgain>

/** The invitee names the permanent representative of his service. */
export const NameRepresentative = z.strictObject({ id: Id, representative: Id })
export type NameRepresentative = z.infer<typeof NameRepresentative>

export const HoldConsultation = z.strictObject({ id: Id, ground: HoldGround, reason: LineText })
export type HoldConsultation = z.infer<typeof HoldConsultation>

export const ResumeConsultation = z.strictObject({ id: Id, reason: LineText })
export type ResumeConsultation = z.infer<typeof ResumeConsultation>

/** Who waits outside for a part of the meeting. */
export const SplitTable = z.strictObject({ id: Id, aside: z.array(Id).min(1, 'required').max(20, 'too-many') })
export type SplitTable = z.infer<typeof SplitTable>

/** One line, of one kind, said at the table; of what is said aloud no words are kept. */
export const Contribute = z
  .strictObject({
  id: Id,
  kind: LineKind,
  form: SpokenForm,
  text: text(2000),
  attested: z.array(ConditionCode).max(10),
  reason: ShortText,
})
  .refine(({ form, text }) => form === 'oral' || text !== '', { path: ['text'], message: 'required' })
  .refine(({ form, text }) => form === 'written' || text === '', { path: ['text'], message: 'invalid' })
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
