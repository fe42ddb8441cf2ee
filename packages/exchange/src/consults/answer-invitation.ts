import { ById } from '@kader/domain/commands/case-file'
import { Decline } from '@kader/domain/commands/consultation'
import type { Facts } from '@kader/domain/content/all-records'
import type { Id } from '@kader/domain/id'
import { acceptInvitation as accept, declineInvitation as decline } from '@kader/domain/lifecycle/invitation'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { done, records, refusedBecause } from '../procedures/records.ts'
import type { Working } from '../procedures/session.ts'
import { mySeat } from './my-seat.ts'
import { reachableConsultation } from './reachable-consultation.ts'
import type { ConsultationViews } from './views.ts'

export function acceptInvitation(sector: Portal, views: ConsultationViews) {
  return records(sector).mutation(ById, async (working, { id }) => {
    const accepted = accept(await latestInvitation(working, id, views))
    if (!accepted.ok) return refusedBecause(accepted.refusal)
    await working.ports.shelf('invitation').amend(accepted.value)
    return done(id)
  })
}

/** S5n: a service stays away, with a class of reason and no word about the case. */
export function declineInvitation(sector: Portal, views: ConsultationViews) {
  return records(sector).mutation(Decline, async (working, { id, reason }) => {
    const invitation = await latestInvitation(working, id, views)
    // Entering the room is an answer.
    if ((await mySeat(working, id)) !== undefined) return refusedBecause('already-answered')
    const declined = decline(invitation, reason)
    if (!declined.ok) return refusedBecause(declined.refusal)
    await working.ports.shelf('invitation').amend(declined.value)
    return done(id)
  })
}

/** The last invitation to this consultation that the acting mandate itself received; otherwise absent. */
export async function latestInvitation(working: Working, consultation: Id, views: ConsultationViews): Promise<Facts<'invitation'>> {
  await reachableConsultation(working, consultation, { views })
  const received = await working.ports.shelf('invitation').where({ consultation, invitee: working.mandate.id })
  return received.at(-1)?.facts ?? working.absent()
}
