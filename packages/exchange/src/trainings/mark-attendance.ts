import { sealRecord } from '@kader/disclosure'
import { MarkAttendance } from '@kader/domain/commands/training'
import { mayMark } from '@kader/domain/lifecycle/training'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { loadResults, loadSteps } from './load-trainings.ts'
import { ownTraining } from './own-training.ts'
import { reachOf } from './publish-training.ts'

/** The organiser marks who was there; whoever was has a certificate from that day on. */
export function markAttendance(sector: Portal) {
  return records(sector).mutation(MarkAttendance, async (working, { id, person, attended }) => {
    const { ports, mandate, today } = working
    const training = await ownTraining(working, id)
    const may = mayMark(training, { by: mandate, person, steps: await loadSteps(ports, id), results: await loadResults(ports, id), today })
    if (!may.ok) return refusedBecause(may.refusal)
    const facts = { ...ownFacts(working, reachOf(mandate.capacity)), training: id, person, by: 'attendance' as const, passed: attended, day: today }
    await ports.shelf('training-result').add(sealRecord('training-result', facts, {}))
    return done(id)
  })
}
