import { reveal, sealRecord } from '@kader/disclosure'
import { ProposeFiche } from '@kader/domain/commands/fiche'
import type { Addressee } from '@kader/domain/content/record'
import { mayPropose } from '@kader/domain/lifecycle/fiche'
import type { Id } from '@kader/domain/id'
import { resembles } from '@kader/domain/resembles'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { attestable } from '../conditions/attest.ts'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import type { Working } from '../procedures/session.ts'
import { hearersOf, reaches } from './hearers.ts'
import { ficheIsWaiting } from './fiches-of.ts'
import { reachableConsultation } from './reachable-consultation.ts'
import type { ConsultationViews } from './views.ts'

/**
 * S9: the police seat writes the feedback fiche at the open table, where everyone who must consent can read it. Nothing
 * goes in but the evaluation and agreed actions that the writer may read himself.
 */
export function proposeFiche(sector: Portal, views: ConsultationViews) {
  return records(sector).mutation(ProposeFiche, async (working, { id, evaluation, actions, attested, lookedAgain }) => {
    const { ports, mandate, viewer, disclosure, today } = working
    const { facts: meeting } = await reachableConsultation(working, id, { views })
    const waiting = await ficheIsWaiting(ports, id)
    const may = mayPropose({ capacity: mandate.capacity, meeting: meeting.status, present: viewer.seatedAt.has(id), waiting })
    if (!may.ok) return refusedBecause(may.refusal)
    if (!attested.includes('C-NOSEC')) return refusedBecause('secret-not-excluded')
    const hearers = await hearersOf(working, { consultation: meeting, kind: 'POL', attested: attestable(attested) })
    if (!hearers.some(reaches)) return refusedBecause('not-allowed-by-law', hearers.map(({ why }) => why))
    const facts = { ...ownFacts(working, await policeSeats(working)), attested: attestable(attested), consultation: id, caseFile: meeting.caseFile, day: today }
    if (!lookedAgain && (await repeatsALine(working, { id, evaluation, views }))) return refusedBecause('resembles-what-was-said')
    const chosen = (await ports.shelf('action').where({ consultation: id })).filter((one) => actions.includes(one.facts.id))
    const measures = reveal(await disclosure.lines(chosen, views.action)).flatMap(({ task }) => (task.shown ? [task.value] : []))
    await ports.shelf('fiche').add(sealRecord('fiche', facts, { evaluation, measures }))
    const said = { ...facts, id: working.newId(), fiche: facts.id, addressees: [{ to: 'table' as const }, ...facts.addressees] }
    await ports.shelf('fiche-text').add(sealRecord('fiche-text', said, { evaluation, measures }))
    return done(said.id)
  })
}

/** Chief and officers of the cell; beside them only whoever sits at the open table reads what it would say. */
async function policeSeats({ ports, mandate, today }: Working): Promise<Addressee[]> {
  const inCell = mandate.cell === undefined ? [] : await ports.mandates.inCell(mandate.cell, today)
  const police = inCell.filter(({ capacity }) => capacity === 'korpschef' || capacity === 'information-officer')
  return police.map((one) => ({ to: 'mandate' as const, mandate: one.id }))
}

/** Only against lines that the writer heard himself: what he may not read, no refusal tells him. */
async function repeatsALine({ ports, disclosure }: Working, { id, evaluation, views }: { readonly id: Id; readonly evaluation: string; readonly views: ConsultationViews }): Promise<boolean> {
  const said = (await ports.shelf('contribution').where({ consultation: id })).filter(({ facts }) => facts.kind !== 'ACT')
  return reveal(await disclosure.lines(said, views.line)).some(({ text }) => text.shown && resembles(evaluation, text.value))
}
