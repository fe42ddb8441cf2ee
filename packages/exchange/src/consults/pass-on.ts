import { reveal, sealRecord, whyOf, type Frame } from '@kader/disclosure'
import { PassOn } from '@kader/domain/commands/action-order'
import { ById } from '@kader/domain/commands/case-file'
import { opens } from '@kader/domain/decision'
import { carryOut as carry, mayPassOn } from '@kader/domain/lifecycle/action-order'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { attestable } from '../conditions/attest.ts'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import type { ConsultationViews } from './views.ts'

/** The owner of an agreed action tells a colleague of his service what to do, and only that (rule E19). */
export function passOn(sector: Portal, views: ConsultationViews) {
  return records(sector).mutation(PassOn, async (working, { id, to, task, attested }) => {
    const { ports, mandate, disclosure, today, absent } = working
    const sealed = await ports.shelf('action').byId(id)
    const action = await disclosure.item(sealed, views.action)
    if (sealed === undefined || action === undefined || !reveal(action).task.shown) return absent()
    const { owner, caseFile, consultation, due } = sealed.facts
    const meeting = (await ports.shelf('consultation').byId(consultation))?.facts.status
    const may = mayPassOn({ owner, meeting, by: mandate, to: await ports.mandates.byId(to), today })
    if (!may.ok) return refusedBecause(may.refusal)
    const order = { ...ownFacts(working, [{ to: 'mandate', mandate: to }]), attested: attestable(attested), caseFile, action: id, to, due }
    const frame: Frame = { at: today, holder: mandate.capacity, recipient: 'own-team', setting: 'after-meeting', kind: 'ACT', purpose: 'prevent-terrorism' }
    const decision = await disclosure.ask(frame, { record: 'action-order', facts: order, to }, { record: 'action-order', id: order.id })
    if (!opens(decision)) return refusedBecause('not-allowed-by-law', [whyOf(frame, decision)])
    await ports.shelf('action-order').add(sealRecord('action-order', order, { task }))
    return done(order.id)
  })
}

/** The colleague says that it is done. */
export function carryOut(sector: Portal) {
  return records(sector).mutation(ById, async ({ ports, mandate, today, absent }, { id }) => {
    const order = (await ports.shelf('action-order').byId(id))?.facts
    if (order === undefined) return absent()
    const carried = carry(order, mandate.id, today)
    if (!carried.ok) return refusedBecause(carried.refusal)
    await ports.shelf('action-order').amend(carried.value)
    return done(id)
  })
}
