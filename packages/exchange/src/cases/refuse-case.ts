import { sealRecord } from '@kader/disclosure'
import { RefuseCase } from '@kader/domain/commands/case-file'
import type { Facts } from '@kader/domain/content/all-records'
import type { Addressee } from '@kader/domain/content/record'
import type { Id } from '@kader/domain/id'
import { refuseCase as refuse } from '@kader/domain/lifecycle/case-file'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import type { Working } from '../procedures/session.ts'
import { reachableCase } from './reachable-case.ts'
import type { CaseViews } from './views.ts'

/**
 * S3x: the mayor does not take a registration up. What was registered goes back to its writer at once, and the
 * organiser keeps nothing of it but this reason (AVG art. 5). The writer is not told: for that no rule is known.
 */
export function refuseCase(views: CaseViews) {
  return records('municipality').mutation(RefuseCase, async (working, { id, route, reason }) => {
    const { ports, mandate, today } = working
    const file = refuse(await reachableCase(working, id, views), mandate)
    if (!file.ok) return refusedBecause(file.refusal)
    await giveBack(working, file.value.signal)
    await ports.shelf('case-file').letGo({ ...file.value, addressees: [] })
    await ports.shelf('case-refusal').add(sealRecord('case-refusal', { ...ownFacts(working, []), caseFile: id, day: today, route }, { reason }))
    return done(id)
  })
}

async function giveBack({ ports }: Working, id: Id): Promise<void> {
  for (const { facts } of await ports.shelf('signal-line').where({ signal: id })) await ports.shelf('signal-line').letGo(withoutOrganiser(facts))
  const signal = await ports.shelf('signal').byId(id)
  if (signal !== undefined) await ports.shelf('signal').letGo(withoutOrganiser(signal.facts))
}

function withoutOrganiser<F extends Facts<'signal'> | Facts<'signal-line'>>(facts: F): F {
  return { ...facts, addressees: facts.addressees.filter(({ to }: Addressee) => to !== 'organiser') }
}
