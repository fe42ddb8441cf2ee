import { z } from 'zod'
import { granted, refused, type Result } from './result.ts'

/** S5 sent, S5n declined; taking part needs no word beforehand, entering the room is enough. */
export const InvitationStatus = z.enum(['sent', 'accepted', 'declined'])
export type InvitationStatus = z.infer<typeof InvitationStatus>

/** Why a service stays away: a class, so that no case content can be in it (decreet 21 mei 2021, SECONDARY). */
export const DeclineReason = z.enum(['secrecy-doubt', 'capacity', 'no-client', 'principle', 'other'])
export type DeclineReason = z.infer<typeof DeclineReason>

interface InvitationState {
  readonly status: InvitationStatus
  readonly declined?: DeclineReason | undefined
}

export type InvitationRefusal = 'already-answered' | 'already-invited'

export function declineInvitation<S extends InvitationState>(invitation: S, reason: DeclineReason): Result<S, InvitationRefusal> {
  return invitation.status === 'sent' ? granted({ ...invitation, status: 'declined', declined: reason }) : refused('already-answered')
}

export function acceptInvitation<S extends InvitationState>(invitation: S): Result<S, InvitationRefusal> {
  return invitation.status === 'sent' ? granted({ ...invitation, status: 'accepted' }) : refused('already-answered')
}

/** Who declined may be invited again; who is invited is not invited twice. */
export function mayInviteAgain(earlier: readonly InvitationState[]): Result<true, InvitationRefusal> {
  return earlier.some((invitation) => invitation.status !== 'declined') ? refused('already-invited') : granted(true)
}
