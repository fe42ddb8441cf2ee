import { z } from 'zod'
import { Code } from '../code.ts'
import { Id } from '../id.ts'
import { ConsultationStatus, HoldGround, SpokenForm } from '../lifecycle/consultation.ts'
import { DeclineReason, InvitationStatus } from '../lifecycle/invitation.ts'
import { LocalDate } from '../local-date.ts'
import { shown, Why } from '../shown.ts'
import { Capacity, HolderCapacity } from '../vocabulary/capacities.ts'
import { Kind } from '../vocabulary/kinds.ts'
import { Seat, SentInvitation } from './case-file.ts'
import { FicheAnswer, OwnNoteAnswer } from './fiche.ts'
import { Sight } from './signal.ts'

export const InvitationAnswer = z.strictObject({
  id: Id,
  consultation: Id,
  status: InvitationStatus,
  declined: DeclineReason.optional(),
  day: LocalDate,
  subject: shown(z.string()),
  aim: shown(z.string()),
  services: shown(z.array(z.string())),
  urgency: shown(z.string()),
  representative: Id.optional(),
  represents: Id.optional(),
})
export type InvitationAnswer = z.infer<typeof InvitationAnswer>

/** Who is in the room and confirmed the secrecy. */
export const Present = z.strictObject({ id: Id, mandate: Id, inRoom: z.boolean(), confirmed: z.boolean(), tookPart: z.boolean(), aside: z.literal(true).optional() })
export type Present = z.infer<typeof Present>

export const TableLine = z.strictObject({ id: Id, form: SpokenForm, text: shown(z.string()) })

/** One kind from one seat: its lines, or why they are withheld, the same whether or not there are any. */
export const TableKind = z.discriminatedUnion('open', [
  z.strictObject({ kind: Kind, open: z.literal(true), lines: z.array(TableLine) }),
  z.strictObject({ kind: Kind, open: z.literal(false), why: Why }),
])
export type TableKind = z.infer<typeof TableKind>

export const TableSeat = z.strictObject({ mandate: Id, capacity: HolderCapacity, own: z.boolean(), kinds: z.array(TableKind) })
export type TableSeat = z.infer<typeof TableSeat>

export const AgreedAction = z.strictObject({ id: Id, consultation: Id, owner: Id, due: LocalDate, task: shown(z.string()) })
export type AgreedAction = z.infer<typeof AgreedAction>

/** An agreed action that somebody carries out for a colleague. */
export const OrderAnswer = z.strictObject({ id: Id, to: Id, due: LocalDate, doneOn: LocalDate.optional(), task: shown(z.string()), may: z.array(z.enum(['carry-out'])) })
export type OrderAnswer = z.infer<typeof OrderAnswer>

export const ConsultationStep = z.enum([
  'accept', 'decline', 'enter', 'confirm-secrecy', 'leave', 'contribute', 'consent',
  'allow', 'open', 'conclude', 'agree', 'close', 'invite-again',
  'name-representative', 'hold', 'resume', 'split', 'call-back', 'propose-fiche', 'keep-own',
])
export type ConsultationStep = z.infer<typeof ConsultationStep>

/** One consultation as this reader may see it now. Empty lists look alike whether nothing is there or nothing is for him. */
export const ConsultationAnswer = z.strictObject({
  id: Id,
  status: ConsultationStatus,
  day: LocalDate,
  /** While it is held: since when, why, by when the mayor decides, and what the law says, with both readings. */
  hold: z.strictObject({ since: LocalDate, ground: HoldGround, decideBy: LocalDate, why: Why }).optional(),
  /** The chair set this reader aside for a part of the meeting. */
  waitsOutside: z.boolean(),
  invitations: z.array(InvitationAnswer),
  /** From the moment one entered the room. */
  room: z.array(Present),
  seats: z.array(Seat),
  /** While the table is open and one sits at it. */
  table: z.array(TableSeat),
  /** What one said oneself; stays readable. */
  mine: z.array(z.strictObject({ id: Id, kind: Kind, form: SpokenForm, text: shown(z.string()) })),
  /** Colleagues who represent one's service permanently, before the meeting. */
  representatives: z.array(Seat),
  conclusions: z.array(z.strictObject({ id: Id, text: shown(z.string()) })),
  actions: z.array(AgreedAction),
  /** After closing: what may go into one's own file (rule P06). */
  ownFile: z.array(AgreedAction),
  consents: z.array(z.strictObject({ id: Id, mandate: Id, answer: z.boolean() })),
  fiches: z.array(FicheAnswer),
  /** For the organiser only. */
  sent: z.array(SentInvitation),
  needToKnow: z.array(z.strictObject({ id: Id, mandate: Id, kind: Kind, answer: z.boolean() })),
  may: z.array(ConsultationStep),
})
export type ConsultationAnswer = z.infer<typeof ConsultationAnswer>

export const ConsultationList = z.strictObject({
  invitations: z.array(InvitationAnswer),
  consultations: z.array(z.strictObject({ id: Id, status: ConsultationStatus, day: LocalDate })),
  actions: z.array(AgreedAction),
  /** What I gave a colleague to carry out, and what was given to me. */
  orders: z.array(OrderAnswer),
  /** Actions of mine that I may pass on now, and to whom. */
  mayPassOn: z.array(Id),
  colleagues: z.array(Id),
  /** Feedback fiches of closed consultations, for whom the rule names, with the seats that they and orders name. */
  fiches: z.array(FicheAnswer),
  seats: z.array(Seat),
  /** What I keep in my own file, by the rule for own files. */
  ownNotes: z.array(OwnNoteAnswer),
  /** What I said myself in a consultation whose case is closed, or whose joint file is gone. */
  kept: z.array(z.strictObject({ id: Id, kind: Kind, form: SpokenForm, text: shown(z.string()) })),
})
export type ConsultationList = z.infer<typeof ConsultationList>

/** Moves when what this reader may see of a consultation changes. */
export const ConsultationStamp = z.strictObject({ stamp: Code })
export type ConsultationStamp = z.infer<typeof ConsultationStamp>

export const ContributionPreview = z.strictObject({ seats: z.array(z.strictObject({ mandate: Id, recipient: Capacity, sight: Sight, why: Why })) })
export type ContributionPreview = z.infer<typeof ContributionPreview>
