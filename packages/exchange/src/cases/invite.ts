import { reveal, sealRecord, whyOf, type Frame } from '@kader/disclosure'
import type { Content, Facts } from '@kader/domain/content/all-records'
import type { Addressee } from '@kader/domain/content/record'
import { Invite } from '@kader/domain/commands/case-file'
import { opens } from '@kader/domain/decision'
import type { Id } from '@kader/domain/id'
import { mayInvite } from '@kader/domain/lifecycle/case-file'
import { mayInviteFor } from '@kader/domain/lifecycle/invitation'
import type { Mandate } from '@kader/domain/mandate'
import type { Why } from '@kader/domain/shown'
import { attestable } from '../conditions/attest.ts'
import type { CellViews } from '../cell/views.ts'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import type { Working } from '../procedures/session.ts'
import { reachableCase } from './reachable-case.ts'
import type { CaseViews } from './views.ts'

/** S5: the coordinator invites, in the mayor's name, the people whose seat the law knows (rule M05). */
export function invite(views: CaseViews & CellViews) {
  return records('municipality').mutation(Invite, async (working, command) => {
    const { ports, mandate, today } = working
    const file = mayInvite(await reachableCase(working, command.id, views))
    if (!file.ok) return refusedBecause(file.refusal)
    if (mandate.capacity !== 'livc-coordinator') return refusedBecause('not-the-coordinator')
    const notice = mayInviteFor(command.day, today, command.urgency)
    if (!notice.ok) return refusedBecause(notice.refusal)
    const invitees = await mandatesOf(working, command.invitees)
    const reached: readonly Addressee[] = [{ to: 'organiser' }, ...invitees.map(({ id }) => ({ to: 'mandate' as const, mandate: id }))]
    const attested = attestable(command.attested)

    const consultation: Facts<'consultation'> = { ...ownFacts(working, reached), attested, caseFile: command.id, status: 'invited', day: command.day }
    // Changed first: what the invitee may be told turns on the case being within his reach.
    await ports.shelf('case-file').amend({ ...file.value, addressees: [...file.value.addressees, ...reached.slice(1)] })
    await ports.shelf('consultation').add(sealRecord('consultation', consultation, {}))
    const services = await servicesOf(working, invitees, views)
    for (const invitee of invitees) {
      const facts = invitationTo(working, invitee.id, { consultation, attested })
      const refusals = await refusedByLaw(working, facts, invitee)
      if (refusals.length > 0) return refusedBecause('not-allowed-by-law', refusals)
      await ports.shelf('invitation').add(sealRecord('invitation', facts, { subject: command.subject, aim: command.aim, services, urgency: command.urgency }))
    }
    return done(consultation.id)
  })
}

interface Inviting {
  readonly consultation: Facts<'consultation'>
  readonly attested: Facts<'invitation'>['attested']
}

export function invitationTo(working: Working, invitee: Id, { consultation, attested }: Inviting): Facts<'invitation'> {
  const addressees: readonly Addressee[] = [{ to: 'organiser' }, { to: 'mandate', mandate: invitee }]
  return { ...ownFacts(working, addressees), attested, consultation: consultation.id, caseFile: consultation.caseFile, invitee, status: 'sent', day: working.today }
}

/** Every invitee must hold a mandate in this cell today; an unknown one is absent. */
async function mandatesOf({ ports, mandate, today, absent }: Working, ids: readonly Id[]): Promise<Mandate[]> {
  const ofCell = mandate.cell === undefined ? [] : await ports.mandates.inCell(mandate.cell, today)
  return [...new Set(ids)].map((id) => ofCell.find((one) => one.id === id) ?? absent())
}

/** The names of the services invited, as the cell's register discloses them. */
async function servicesOf({ ports, mandate, disclosure, absent }: Working, invitees: readonly Mandate[], views: CellViews): Promise<Content<'invitation'>['services']> {
  const seats = mandate.cell === undefined ? absent() : await ports.shelf('seat').where({ cell: mandate.cell })
  const invited = seats.filter(({ facts }) => invitees.some(({ id }) => id === facts.mandate))
  const names = reveal(await disclosure.items(invited, views.seat)).flatMap(({ service }) => (service.shown ? [service.value] : []))
  return [...new Set(names)]
}

/** Asks M05 for each kind an invitation holds; the answers stand in the log. */
export async function refusedByLaw({ disclosure, mandate, today }: Working, facts: Facts<'invitation'>, invitee: Mandate): Promise<Why[]> {
  const refusals: Why[] = []
  for (const kind of ['EXISTENCE', 'ID', 'SIG'] as const) {
    const frame: Frame = { at: today, holder: mandate.capacity, recipient: invitee.capacity, setting: 'invitation', kind, purpose: 'prevent-terrorism' }
    const decision = await disclosure.ask(frame, { record: 'invitation', facts, to: invitee.id }, { record: 'invitation', id: facts.id })
    if (!opens(decision)) refusals.push(whyOf(frame, decision))
  }
  return refusals
}
