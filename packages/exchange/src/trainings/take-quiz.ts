import { markOf } from '@kader/advice/quiz/quiz'
import { sealRecord } from '@kader/disclosure'
import { Code } from '@kader/domain/code'
import { TakeQuiz } from '@kader/domain/commands/training'
import { mayTakeQuiz } from '@kader/domain/lifecycle/training'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { loadCertificates, loadTrainings } from './load-trainings.ts'

/** The answers are marked here, by the rules of today, and not kept: only how many were right. */
export function takeQuiz(sector: Portal) {
  return records(sector).mutation(TakeQuiz, async (working, { id, chosen }) => {
    const { ports, mandate, today, absent } = working
    const trainings = await loadTrainings(ports)
    const training = trainings.find((one) => one.id === id)
    if (training === undefined) return absent()
    const may = mayTakeQuiz(training, { mandate, certificates: await loadCertificates(ports, mandate.person, trainings), today })
    if (!may.ok) return refusedBecause(may.refusal)
    const { passed, right, needed, ruleset } = markOf({ sector, at: today, chosen })
    const facts = {
      ...ownFacts(working, [{ to: 'everyone' }, { to: 'supervisor' }]),
      training: id,
      person: mandate.person,
      by: 'quiz' as const,
      passed,
      day: today,
      right,
      needed,
      ruleset: Code.parse(ruleset),
    }
    await ports.shelf('training-result').add(sealRecord('training-result', facts, {}))
    return done(id)
  })
}
