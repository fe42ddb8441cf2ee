import { reveal, sealRecord } from '@kader/disclosure'
import { ById } from '@kader/domain/commands/case-file'
import { mayEnrol, mayGiveUp } from '@kader/domain/lifecycle/training'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import type { Working } from '../procedures/session.ts'
import { loadSteps } from './load-trainings.ts'
import { reachOf } from './publish-training.ts'
import type { TrainingViews } from './views.ts'

/** Registers oneself, nobody else; when the room is full one waits in the order of registering. */
export function enrol(sector: Portal, views: TrainingViews) {
  return takePlace(sector, views, { step: 'registered', may: mayEnrol })
}

/** Gives one's own place up; whoever waits first has it from then on. */
export function giveUpPlace(sector: Portal, views: TrainingViews) {
  return takePlace(sector, views, { step: 'given-up', may: mayGiveUp })
}

interface Taking {
  readonly step: 'registered' | 'given-up'
  readonly may: typeof mayEnrol
}

function takePlace(sector: Portal, views: TrainingViews, { step, may }: Taking) {
  return records(sector).mutation(ById, async (working, { id }) => {
    const { ports, mandate, today, absent } = working
    const training = (await ports.shelf('training').byId(id))?.facts
    if (training === undefined) return absent()
    const allowed = may(training, { mandate, steps: await loadSteps(ports, id), today })
    if (!allowed.ok) return refusedBecause(allowed.refusal)
    const facts = { ...ownFacts(working, reachOf(training.source.holder)), training: id, person: mandate.person, sector: mandate.portal, step, day: today }
    await ports.shelf('enrolment').add(sealRecord('enrolment', facts, await ownName(working, views)))
    return done(id)
  })
}

/** As the register of functions of the own cell discloses it; empty where it knows nobody. */
async function ownName({ ports, mandate, disclosure }: Working, views: TrainingViews): Promise<{ name: string; service: string }> {
  const [seat] = reveal(await disclosure.items(await ports.shelf('seat').where({ mandate: mandate.id }), views.seat))
  return { name: seat?.name.shown === true ? seat.name.value : '', service: seat?.service.shown === true ? seat.service.value : '' }
}
