import { sealRecord } from '@kader/disclosure'
import { ById } from '@kader/domain/commands/case-file'
import { PublishTraining } from '@kader/domain/commands/training'
import type { Addressee } from '@kader/domain/content/record'
import { callOff, mayOrganise } from '@kader/domain/lifecycle/training'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { ownTraining } from './own-training.ts'

/** A supervisor's training stands in the register of all cells; an organiser's in his own cell. */
export function publishTraining(sector: Portal) {
  return records(sector).mutation(PublishTraining, async (working, { title, organiser, places, ...terms }) => {
    const may = mayOrganise(working.mandate)
    if (!may.ok) return refusedBecause(may.refusal)
    const facts = { ...ownFacts(working, reachOf(working.mandate.capacity)), ...terms, announcedOn: working.today }
    await working.ports.shelf('training').add(sealRecord('training', facts, { title, organiser, places }))
    return done(facts.id)
  })
}

/** Before its first day; what was taken for it already stays so. */
export function callOffTraining(sector: Portal) {
  return records(sector).mutation(ById, async (working, { id }) => {
    const { ports, mandate, today } = working
    const off = callOff(await ownTraining(working, id), mandate, today)
    if (!off.ok) return refusedBecause(off.refusal)
    await ports.shelf('training').amend(off.value)
    return done(id)
  })
}

/** What belongs to a training goes as far as the training itself, in codes: seats and requirements turn on it. */
export function reachOf(holder: string): readonly Addressee[] {
  return holder === 'oversight-body' ? [{ to: 'register' }] : [{ to: 'everyone' }, { to: 'supervisor' }]
}
