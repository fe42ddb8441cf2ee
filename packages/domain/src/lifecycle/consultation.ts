import { z } from 'zod'
import type { Id } from '../id.ts'
import { granted, refused, type Result } from './result.ts'

/** S5 invited, S6 the table is open, then closed. */
export const ConsultationStatus = z.enum(['invited', 'open', 'closed'])
export type ConsultationStatus = z.infer<typeof ConsultationStatus>

/** Presence of one seat; `inRoom` and `confirmed` together are the key that opens the table. */
export interface Attendance {
  readonly mandate: Id
  readonly inRoom: boolean
  /** Told of the secrecy of art. 458ter / 353 § 2 and confirmed by the person himself. */
  readonly confirmed: boolean
  /** Was in the room while the table was open: an effective participant (wet 30 juli 2018, art. 4 § 2). */
  readonly tookPart: boolean
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

export interface OpeningFacts {
  readonly chair: boolean
  /** The mayor or mayors founded the cell, and it is active today (wet 30 juli 2018, art. 2). */
  readonly cellWorks: boolean
  readonly attendance: readonly Attendance[]
  /** The retention term of the joint file lies fixed before the first consultation (decreet 30 juni 2023, wet 8 januari 2026). */
  readonly retentionFixed: boolean
  /** Adult, or the interest of the child is weighed and written down (C-MINOR). */
  readonly minorWeighed: boolean
}

/** S6 opens only if everyone present is on the attendance list and confirmed the secrecy statement. */
export function openConsultation<S extends ConsultationState>(consultation: S, facts: OpeningFacts): Result<S, ConsultationRefusal> {
  if (!facts.chair) return refused('not-the-chair')
  if (consultation.status === 'open') return refused('already-open')
  if (consultation.status === 'closed') return refused('already-closed')
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
  return status === 'closed' ? refused('already-closed') : granted({ ...seat, inRoom: true, tookPart: seat.tookPart || (status === 'open' && seat.confirmed) })
}

export function confirmSecrecy(seat: Attendance, status: ConsultationStatus): Result<Attendance, ConsultationRefusal> {
  if (status === 'closed') return refused('already-closed')
  return seat.inRoom ? granted({ ...seat, confirmed: true, tookPart: seat.tookPart || status === 'open' }) : refused('not-present')
}

export function leaveRoom(seat: Attendance): Attendance {
  return { ...seat, inRoom: false }
}
