import { NameRepresentative } from '@kader/domain/commands/consultation'
import { mayRepresent, nameRepresentative as name } from '@kader/domain/lifecycle/invitation'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { latestInvitation } from './answer-invitation.ts'
import { mySeat } from './my-seat.ts'
import { reachableConsultation } from './reachable-consultation.ts'
import type { ConsultationViews } from './views.ts'

/** Before the meeting the invitee names who represents his service permanently (rule G19); the coordinator invites that person. */
export function nameRepresentative(sector: Portal, views: ConsultationViews) {
  return records(sector).mutation(NameRepresentative, async (working, { id, representative }) => {
    const { ports, mandate, today } = working
    const invitation = await latestInvitation(working, id, views)
    const { facts: consultation } = await reachableConsultation(working, id, { views })
    const named = await ports.mandates.byId(representative)
    if (named === undefined || !mayRepresent(named, mandate, { day: consultation.day, today })) return refusedBecause('not-a-representative')
    const begun = consultation.status !== 'invited' || (await mySeat(working, id)) !== undefined
    const noted = name(invitation, representative, begun)
    if (!noted.ok) return refusedBecause(noted.refusal)
    await ports.shelf('invitation').amend(noted.value)
    return done(id)
  })
}
