import type { InvitationAnswer } from '@kader/domain/answers/consultation'

/** Who is invited again answers the newest invitation; the earlier one is done with. */
export function latestInvitations(invitations: readonly InvitationAnswer[]): InvitationAnswer[] {
  return [...new Map(invitations.map((one) => [one.consultation, one])).values()]
}
