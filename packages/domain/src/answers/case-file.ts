import { z } from 'zod'
import { Code } from '../code.ts'
import { Id } from '../id.ts'
import { ClosingStep, DestructionGround, DestructionStatus } from '../lifecycle/case-closing.ts'
import { CaseStatus, ListingDecision, OtherRoute } from '../lifecycle/case-file.ts'
import { ConsultationStatus } from '../lifecycle/consultation.ts'
import { DeclineReason, InvitationStatus } from '../lifecycle/invitation.ts'
import { AgeBand } from '../lifecycle/signal.ts'
import { LocalDate } from '../local-date.ts'
import { shown } from '../shown.ts'
import { HolderCapacity } from '../vocabulary/capacities.ts'
import { SignalAnswer, SignalLine } from './signal.ts'

/** The status of a case, shown under EXISTENCE. */
export const CaseSummary = z.strictObject({
  id: Id,
  status: CaseStatus,
  age: AgeBand,
  listedOn: LocalDate.optional(),
  reviewBy: LocalDate.optional(),
  weighedOn: LocalDate.optional(),
  motivatedOn: LocalDate.optional(),
  authorisedOn: LocalDate.optional(),
  ownFileAuthorisedOn: LocalDate.optional(),
  objectedOn: LocalDate.optional(),
  closedOn: LocalDate.optional(),
  keepUntil: LocalDate.optional(),
  legalHoldOn: LocalDate.optional(),
})
export type CaseSummary = z.infer<typeof CaseSummary>

export const CaseStep = z.enum(['put-on-list', 'refuse', 'review', 'establish-age', 'weigh-minor', 'invite', 'record-document', 'withdraw-document', 'close', 'reopen', 'hold-destruction', 'release-destruction', 'propose-destruction'])
export type CaseStep = z.infer<typeof CaseStep>

export const CaseAnswer = z.strictObject({
  ...CaseSummary.shape,
  /** What was registered with the organiser. */
  lines: z.array(SignalLine),
  /** The mayor's own dated decisions; for anyone else there are none. */
  reasons: z.array(z.strictObject({ id: Id, day: LocalDate, decision: ListingDecision, indications: shown(z.string()), reason: shown(z.string()) })),
  /** What this reader himself wrote of the interest of the minor. */
  weighings: z.array(z.strictObject({ id: Id, day: LocalDate, weighing: shown(z.string()), motivation: shown(z.string()) })),
  /** Why this reader closed it, opened it again or held its destruction. */
  notes: z.array(z.strictObject({ id: Id, day: LocalDate, step: ClosingStep, reason: shown(z.string()) })),
  consultations: z.array(z.strictObject({ id: Id, status: ConsultationStatus, day: LocalDate })),
  may: z.array(CaseStep),
})
export type CaseAnswer = z.infer<typeof CaseAnswer>

/** Who sits in the cell, from its register of functions. */
export const Seat = z.strictObject({ id: Id, mandate: Id, capacity: HolderCapacity, name: shown(z.string()), service: shown(z.string()) })
export type Seat = z.infer<typeof Seat>

export const SentInvitation = z.strictObject({ id: Id, invitee: Id, status: InvitationStatus, declined: DeclineReason.optional(), representative: Id.optional(), represents: Id.optional(), day: LocalDate })
export type SentInvitation = z.infer<typeof SentInvitation>

export const CellAnswer = z.strictObject({
  seats: z.array(Seat),
  retention: z.array(z.strictObject({ id: Id, months: z.int(), fixedOn: LocalDate })),
})
export type CellAnswer = z.infer<typeof CellAnswer>

/** Two registrations or cases that may be about the same person; a design rule, for the coordinator only. */
export const PossibleMatch = z.strictObject({ one: Id, other: Id })
export type PossibleMatch = z.infer<typeof PossibleMatch>

/** `alike`: of a registration by its signal, of a case by its file. */
export const TriageInbox = z.strictObject({ signals: z.array(SignalAnswer), alike: z.array(PossibleMatch) })
export type TriageInbox = z.infer<typeof TriageInbox>

/** What the mayor did not take up; his own, and for anyone else there is none. */
export const RefusedCase = z.strictObject({ id: Id, day: LocalDate, route: OtherRoute, reason: shown(z.string()) })
export type RefusedCase = z.infer<typeof RefusedCase>

/** A joint file that is to go or went: what was decided, and afterwards what went. */
export const DestructionAnswer = z.strictObject({
  id: Id,
  caseFile: Id,
  ground: DestructionGround,
  status: DestructionStatus,
  proposedOn: LocalDate,
  decidedOn: LocalDate.optional(),
  proposedBy: Id,
  decidedBy: Id.optional(),
  gone: z.array(z.strictObject({ record: Code, count: z.int() })).optional(),
  selectionRule: shown(z.string()),
  may: z.array(z.enum(['confirm', 'refuse'])),
})
export type DestructionAnswer = z.infer<typeof DestructionAnswer>

export const Destructions = z.strictObject({ destructions: z.array(DestructionAnswer), seats: z.array(Seat) })
export type Destructions = z.infer<typeof Destructions>

export const CaseList = z.strictObject({ cases: z.array(CaseSummary), refused: z.array(RefusedCase), alike: z.array(PossibleMatch) })
export type CaseList = z.infer<typeof CaseList>
