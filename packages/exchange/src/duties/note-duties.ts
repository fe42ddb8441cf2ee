import { sealRecord } from '@kader/disclosure'
import { opens } from '@kader/domain/decision'
import { addDays } from '@kader/domain/local-date'
import { taskOf } from '@kader/domain/obligation-effects'
import type { Id } from '@kader/domain/id'
import type { ObligationCode } from '@kader/domain/vocabulary/obligations'
import { ownFacts } from '../procedures/own-facts.ts'
import type { Working } from '../procedures/session.ts'

/** What the decisions about one's own words leave to do, once per obligation and command, in the same transaction. */
export async function noteDuties(working: Working): Promise<void> {
  const { ports, mandate, today, disclosure } = working
  const found = new Map<ObligationCode, Id>()
  for (const step of disclosure.trail) {
    if (step.basis !== 'rule' || step.source !== mandate.id || step.on === undefined || !opens(step.decision)) continue
    for (const code of step.decision.obligations) if (taskOf(code) !== undefined && !found.has(code)) found.set(code, step.on.id)
  }
  for (const [obligation, about] of found) {
    const due = addDays(today, taskOf(obligation)?.days ?? 0)
    await ports.shelf('duty').add(sealRecord('duty', { ...ownFacts(working, []), obligation, about, due }, { reason: '' }))
  }
}
