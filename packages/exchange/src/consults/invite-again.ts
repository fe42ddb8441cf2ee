import { reveal, sealRecord, type SealedRecord } from '@kader/disclosure'
import { InviteAgain } from '@kader/domain/commands/consultation'
import type { Facts } from '@kader/domain/content/all-records'
import type { Id } from '@kader/domain/id'
import { isRepresented, mayInviteAgain } from '@kader/domain/lifecycle/invitation'
import { invitationTo, refusedByLaw } from '../cases/invite.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import type { Working } from '../procedures/session.ts'
import { reachableConsultation } from './reachable-consultation.ts'
import type { ConsultationViews } from './views.ts'

/** Invites once more someone who declined, or the representative whom an invitee named; the coordinator's earlier words are his own. */
export function inviteAgain(views: ConsultationViews) {
  return records('municipality').mutation(InviteAgain, async (working, { id, invitee }) => {
    const { ports, disclosure, mandate, today, absent } = working
    const { facts: consultation } = await reachableConsultation(working, id, { views })
    if (mandate.capacity !== 'livc-coordinator') return refusedBecause('not-the-coordinator')
    if (consultation.status === 'closed') return refusedBecause('already-closed')
    const sent = await ports.shelf('invitation').where({ consultation: id })
    const again = mayInviteAgain(sent.filter(({ facts }) => facts.invitee === invitee).map(({ facts }) => facts))
    if (!again.ok) return refusedBecause(again.refusal)
    const named = sent.find(({ facts }) => facts.representative === invitee && facts.status !== 'represented')
    const earlier = sent.findLast(({ facts }) => facts.invitee === invitee) ?? named
    const words = await disclosure.item(earlier, views.invitation)
    const person = (await ports.mandates.inCell(consultation.cell, today)).find((one) => one.id === invitee)
    if (words === undefined || person === undefined) return absent()
    const { subject, aim, services, urgency } = reveal(words)
    if (!subject.shown || !aim.shown || !services.shown || !urgency.shown) return absent()

    if (named !== undefined) await takesOver(working, { consultation, named, representative: invitee })
    const facts = { ...invitationTo(working, invitee, { consultation, attested: consultation.attested }), ...(named === undefined ? {} : { represents: named.facts.invitee }) }
    const refusals = await refusedByLaw(working, facts, person)
    if (refusals.length > 0) return refusedBecause('not-allowed-by-law', refusals)
    await ports.shelf('invitation').add(sealRecord('invitation', facts, { subject: subject.value, aim: aim.value, services: services.value, urgency: urgency.value }))
    return done(facts.id)
  })
}

interface TakingOver {
  readonly consultation: Facts<'consultation'>
  readonly named: SealedRecord<'invitation'>
  readonly representative: Id
}

/** Case and consultation come within the representative's reach; whoever he represents does not sit any more. */
async function takesOver({ ports, absent }: Working, { consultation, named, representative }: TakingOver): Promise<void> {
  const reached = { to: 'mandate' as const, mandate: representative }
  const file = (await ports.shelf('case-file').byId(consultation.caseFile))?.facts ?? absent()
  await ports.shelf('case-file').amend({ ...file, addressees: [...file.addressees, reached] })
  await ports.shelf('consultation').amend({ ...consultation, addressees: [...consultation.addressees, reached] })
  await ports.shelf('invitation').amend(isRepresented(named.facts))
}
