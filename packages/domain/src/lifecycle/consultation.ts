import { z } from 'zod'
import type { Id } from '../id.ts'
import { addWorkingDays, type LocalDate } from '../local-date.ts'
import { granted, refused, type Result } from './result.ts'

/** S5 invited, S6 the table is open, S6h held, then closed. */
export const ConsultationStatus = z.enum(['invited', 'open', 'held', 'closed'])
export type ConsultationStatus = z.infer<typeof ConsultationStatus>

/** Why a consultation is held (S6h): the prosecutor objects (rule J02), or the matter is classified (P10). */
export const HoldGround = z.enum(['prosecutor-objects', 'classified'])
export type HoldGround = z.infer<typeof HoldGround>

/** Written for whoever may read it, or said aloud in the room. */
export const SpokenForm = z.enum(['written', 'oral'])
export type SpokenForm = z.infer<typeof SpokenForm>

/** Presence of one seat; `inRoom` and `confirmed` together are the key that opens the table. */
export interface Attendance {
  readonly mandate: Id
  readonly inRoom: boolean
  /** Told of the secrecy of art. 458ter / 353 § 2 and confirmed by the person himself. */
  readonly confirmed: boolean
  /** Was in the room while the table was open: an effective participant (wet 30 juli 2018, art. 4 § 2). */
  readonly tookPart: boolean
  /** The chair set this seat aside for a part of the meeting; it waits outside until he calls it back. */
  readonly aside?: true | undefined
}

interface ConsultationState {
  readonly status: ConsultationStatus
}

export type ConsultationRefusal =
  | 'not-the-chair'
  | 'already-open'
  | 'not-open'
  | 'already-closed'
  | 'nobody-present'
  | 'secrecy-not-confirmed'
  | 'not-present'
  | 'retention-term-not-fixed'
  | 'minor-not-weighed'
  | 'cell-not-founded'
  | 'not-the-day'
  | 'held'
  | 'not-held'
  | 'objection-stands'
  | 'set-aside'
  | 'own-seat'

export interface OpeningFacts {
  readonly chair: boolean
  /** The mayor or mayors founded the cell, and it is active today (wet 30 juli 2018, art. 2). */
  readonly cellWorks: boolean
  readonly attendance: readonly Attendance[]
  /** The retention term of the joint file lies fixed before the first consultation (decreet 30 juni 2023, wet 8 januari 2026). */
  readonly retentionFixed: boolean
  /** Adult, or the interest of the child is weighed and written down (C-MINOR). */
  readonly minorWeighed: boolean
  /** The day it was called for has come. */
  readonly dayCame: boolean
}

/** S6 opens only if everyone present is on the attendance list and confirmed the secrecy statement. */
export function openConsultation<S extends ConsultationState>(consultation: S, facts: OpeningFacts): Result<S, ConsultationRefusal> {
  if (!facts.chair) return refused('not-the-chair')
  if (consultation.status === 'open') return refused('already-open')
  if (consultation.status === 'closed') return refused('already-closed')
  if (consultation.status === 'held') return refused('held')
  if (!facts.dayCame) return refused('not-the-day')
  if (!facts.cellWorks) return refused('cell-not-founded')
  if (!facts.retentionFixed) return refused('retention-term-not-fixed')
  if (!facts.minorWeighed) return refused('minor-not-weighed')
  const present = facts.attendance.filter((seat) => seat.inRoom)
  if (present.length < 2) return refused('nobody-present')
  if (present.some((seat) => !seat.confirmed)) return refused('secrecy-not-confirmed')
  return granted({ ...consultation, status: 'open' })
}

export function closeConsultation<S extends ConsultationState>(consultation: S, facts: { readonly chair: boolean }): Result<S, ConsultationRefusal> {
  if (!facts.chair) return refused('not-the-chair')
  if (consultation.status === 'held') return granted({ ...consultation, status: 'closed' })
  return consultation.status === 'open' ? granted({ ...consultation, status: 'closed' }) : refused('not-open')
}

/** Speaking needs an open table and a seat in the room that confirmed the secrecy. */
export function maySpeak(consultation: ConsultationState, seat: Attendance | undefined): Result<Attendance, ConsultationRefusal> {
  if (consultation.status !== 'open') return refused('not-open')
  return seat !== undefined && atTheTable(seat) ? granted(seat) : refused('not-present')
}

/** Whether this seat may look at the open table. */
export function atTheTable(seat: Attendance): boolean {
  return seat.inRoom && seat.confirmed
}

/** Entering an open table takes part only once the secrecy is confirmed. */
export function enterRoom(seat: Attendance, status: ConsultationStatus): Result<Attendance, ConsultationRefusal> {
  if (status === 'closed') return refused('already-closed')
  if (status === 'held') return refused('held')
  return seat.aside === true ? refused('set-aside') : granted({ ...seat, inRoom: true, tookPart: seat.tookPart || (status === 'open' && seat.confirmed) })
}

interface Held {
  readonly heldOn?: LocalDate | undefined
  readonly holdGround?: HoldGround | undefined
  readonly decideBy?: LocalDate | undefined
}

/** Working days within which the mayor decides what becomes of a consultation that is held (a design rule). */
const daysToDecide = 5

/** S6h: nobody sits at it, speaks or reads until the mayor decides. */
export function holdConsultation<S extends ConsultationState & Held>(consultation: S, ground: HoldGround, at: LocalDate): Result<S, ConsultationRefusal> {
  if (consultation.status === 'closed') return refused('already-closed')
  if (consultation.status === 'held') return refused('held')
  return granted({ ...consultation, status: 'held', heldOn: at, holdGround: ground, decideBy: addWorkingDays(at, daysToDecide) })
}

/** The mayor lets it go on, from the invitation; while the objection stands it stays held (Q-08, the default). */
export function resumeConsultation<S extends ConsultationState & Held>(consultation: S, facts: { readonly chair: boolean; readonly objected: boolean }): Result<S, ConsultationRefusal> {
  if (!facts.chair) return refused('not-the-chair')
  if (consultation.status !== 'held') return refused('not-held')
  if (facts.objected) return refused('objection-stands')
  const { heldOn: _, holdGround: __, decideBy: ___, ...rest } = consultation
  return granted({ ...rest, status: 'invited' } as S)
}

/** Whoever cannot contribute to a part of the meeting waits outside it (C-NTK); the chair himself stays. */
export function setAside(seat: Attendance, { chair, own, status }: { readonly chair: boolean; readonly own: boolean; readonly status: ConsultationStatus }): Result<Attendance, ConsultationRefusal> {
  if (!chair) return refused('not-the-chair')
  if (status !== 'open') return refused('not-open')
  if (own) return refused('own-seat')
  return seat.inRoom ? granted({ ...seat, inRoom: false, aside: true }) : refused('not-present')
}

/** Called back to the table. */
export function callBack({ aside: _, ...seat }: Attendance): Attendance {
  return { ...seat, inRoom: true }
}

export function confirmSecrecy(seat: Attendance, status: ConsultationStatus): Result<Attendance, ConsultationRefusal> {
  if (status === 'closed') return refused('already-closed')
  return seat.inRoom ? granted({ ...seat, confirmed: true, tookPart: seat.tookPart || status === 'open' }) : refused('not-present')
}

export function leaveRoom(seat: Attendance): Attendance {
  return { ...seat, inRoom: false }
}
