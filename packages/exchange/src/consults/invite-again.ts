import { reveal, sealRecord } from '@kader/disclosure'
import { InviteAgain } from '@kader/domain/commands/consultation'
import { mayInviteAgain } from '@kader/domain/lifecycle/invitation'
import { invitationTo, refusedByLaw } from '../cases/invite.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { reachableConsultation } from './reachable-consultation.ts'
import type { ConsultationViews } from './views.ts'

/** Invites once more someone who declined; the coordinator's earlier words are his own. */
export function inviteAgain(views: ConsultationViews) {
  return records('municipality').mutation(InviteAgain, async (working, { id, invitee }) => {
    const { ports, disclosure, mandate, today, absent } = working
    const { facts: consultation } = await reachableConsultation(working, id, { views })
    if (mandate.capacity !== 'livc-coordinator') return refusedBecause('not-the-coordinator')
    if (consultation.status === 'closed') return refusedBecause('already-closed')
    const earlier = await ports.shelf('invitation').where({ consultation: id, invitee })
    const again = mayInviteAgain(earlier.map(({ facts }) => facts))
    if (!again.ok) return refusedBecause(again.refusal)
    const words = await disclosure.item(earlier.at(-1), views.invitation)
    const person = (await ports.mandates.inCell(consultation.cell, today)).find((one) => one.id === invitee)
    if (words === undefined || person === undefined) return absent()
    const { subject, aim, services } = reveal(words)
    if (!subject.shown || !aim.shown || !services.shown) return absent()

    const facts = invitationTo(working, invitee, { consultation, attested: consultation.attested })
    const refusals = await refusedByLaw(working, facts, person)
    if (refusals.length > 0) return refusedBecause('not-allowed-by-law', refusals)
    await ports.shelf('invitation').add(sealRecord('invitation', facts, { subject: subject.value, aim: aim.value, services: services.value }))
    return done(facts.id)
  })
}
