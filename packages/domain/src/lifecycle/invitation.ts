import { z } from 'zod'
import type { Id } from '../id.ts'
import { addDays, type LocalDate } from '../local-date.ts'
import { holdsToday, type Mandate } from '../mandate.ts'
import { granted, refused, type Result } from './result.ts'

/** S5 sent, S5n declined, or taken over by the permanent representative; taking part needs no word beforehand, entering the room is enough. */
export const InvitationStatus = z.enum(['sent', 'accepted', 'declined', 'represented'])
export type InvitationStatus = z.infer<typeof InvitationStatus>

/** Why a service stays away: a class, so that no case content can be in it (decreet 21 mei 2021, SECONDARY). */
export const DeclineReason = z.enum(['secrecy-doubt', 'capacity', 'no-client', 'principle', 'other'])
export type DeclineReason = z.infer<typeof DeclineReason>

interface InvitationState {
  readonly status: InvitationStatus
  readonly declined?: DeclineReason | undefined
}

export type InvitationRefusal = 'already-answered' | 'already-invited' | 'day-passed' | 'too-short-notice' | 'not-a-representative' | 'meeting-begun'

/** Calendar days between inviting and meeting (a design rule, after decreet FG 2023; no Flemish term was found). */
export const noticeDays = 14

/** S5: fourteen days beforehand, unless it is urgent and the coordinator wrote why. */
export function mayInviteFor(day: LocalDate, today: LocalDate, urgency: string): Result<true, InvitationRefusal> {
  if (day < today) return refused('day-passed')
  return day < addDays(today, noticeDays) && urgency.trim() === '' ? refused('too-short-notice') : granted(true)
}

/** Whether somebody can be named to go in the place of who was invited: the permanent representative of that very service, marked as such before the day of the meeting. */
export function mayRepresent(one: Mandate, invitee: Mandate, { day, today }: { readonly day: LocalDate; readonly today: LocalDate }): boolean {
  return one.representative === true && one.service === invitee.service && one.cell === invitee.cell && one.person !== invitee.person && one.from < day && holdsToday(one, today)
}

/** Named before the meeting, by who was invited; the coordinator invites him in his place. */
export function nameRepresentative<S extends InvitationState>(invitation: S, representative: Id, begun: boolean): Result<S & { readonly representative: Id }, InvitationRefusal> {
  if (begun) return refused('meeting-begun')
  return invitation.status === 'sent' || invitation.status === 'accepted' ? granted({ ...invitation, representative }) : refused('already-answered')
}

/** Once his representative is invited, it is the representative who sits. */
export function isRepresented<S extends InvitationState>(invitation: S): S {
  return { ...invitation, status: 'represented' }
}

export function declineInvitation<S extends InvitationState>(invitation: S, reason: DeclineReason): Result<S, InvitationRefusal> {
  return invitation.status === 'sent' ? granted({ ...invitation, status: 'declined', declined: reason }) : refused('already-answered')
}

export function acceptInvitation<S extends InvitationState>(invitation: S): Result<S, InvitationRefusal> {
  return invitation.status === 'sent' ? granted({ ...invitation, status: 'accepted' }) : refused('already-answered')
}

/** Who declined may be invited again; who is invited is not invited twice. */
export function mayInviteAgain(earlier: readonly InvitationState[]): Result<true, InvitationRefusal> {
  return earlier.some(({ status }) => status !== 'declined' && status !== 'represented') ? refused('already-invited') : granted(true)
}
