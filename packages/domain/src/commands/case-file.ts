import { z } from 'zod'
import { Id } from '../id.ts'
import { DestructionGround } from '../lifecycle/case-closing.ts'
import { EstablishedAge, OtherRoute } from '../lifecycle/case-file.ts'
import { JudicialDocument } from '../lifecycle/judicial-document.ts'
import { LocalDate } from '../local-date.ts'
import { LineText, ShortText, text } from '../text.ts'
import { ConditionCode } from '../vocabulary/conditions.ts'

export const ById = z.strictObject({ id: Id })
export type ById = z.infer<typeof ById>

export const Nothing = z.strictObject({})

/** The mayor's dated, reasoned decision, with the indications of a radicalisation process (wet 30 juli 2018, art. 3 § 2). */
export const PutOnCaseList = z.strictObject({ id: Id, indications: LineText, reason: LineText })
export type PutOnCaseList = z.infer<typeof PutOnCaseList>

/** The mayor does not take a registration up, with his reason and where it belongs instead (S3x). */
export const RefuseCase = z.strictObject({ id: Id, route: OtherRoute, reason: LineText })
export type RefuseCase = z.infer<typeof RefuseCase>

/** On review the mayor keeps the listing, with the indications that stand today. */
export const KeepOnCaseList = PutOnCaseList
export type KeepOnCaseList = PutOnCaseList

/** How old the person is, once the organiser knows. */
export const EstablishAge = z.strictObject({ id: Id, age: EstablishedAge })
export type EstablishAge = z.infer<typeof EstablishAge>

/** The written weighing of a minor's interest; under twelve also why this and nothing lighter, and else empty. */
export const WeighMinor = z.strictObject({ id: Id, weighing: LineText, motivation: text(2000) })
export type WeighMinor = z.infer<typeof WeighMinor>

/** A document of the judicial authority, or the one by which it withdraws it, with the reference under which it is found. */
export const RecordJudicialDocument = z.strictObject({ id: Id, document: JudicialDocument, reference: LineText, day: LocalDate })
export type RecordJudicialDocument = z.infer<typeof RecordJudicialDocument>

/** Retention of the joint file in months, at most 360 (30 years). */
export const FixRetention = z.strictObject({ months: z.int('not-a-number').min(1, 'too-small').max(360, 'too-large') })
export type FixRetention = z.infer<typeof FixRetention>

export const Invite = z.strictObject({
  id: Id,
  day: LocalDate,
  subject: ShortText,
  aim: ShortText,
  /** Why it cannot wait fourteen days; only where it cannot. */
  urgency: text(300),
  /** Mandates of the people invited. */
  invitees: z.array(Id).min(1, 'required').max(20),
  /** C-MIN, answered by the coordinator himself. */
  attested: z.array(ConditionCode).max(5),
})
export type Invite = z.infer<typeof Invite>

/** Why the case is closed, or why its destruction is held or released. */
export const CloseCase = z.strictObject({ id: Id, reason: LineText })
export type CloseCase = z.infer<typeof CloseCase>

/** On new indications only, with the mayor's reason. */
export const ReopenCase = PutOnCaseList
export type ReopenCase = PutOnCaseList

/** On which ground the joint file goes, and the selection rule that was followed, where one is known. */
export const ProposeDestruction = z.strictObject({ id: Id, ground: DestructionGround, selectionRule: text(300) })
export type ProposeDestruction = z.infer<typeof ProposeDestruction>
