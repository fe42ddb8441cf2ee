import { ById } from '@kader/domain/commands/case-file'
import { takeIntoTriage } from '@kader/domain/lifecycle/case-file'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { reachableCase } from './reachable-case.ts'
import type { CaseViews } from './views.ts'

/** S3: the organiser takes a registration into triage. The signal itself stays as it was: its writer learns nothing of it. */
export function acceptSignal(views: CaseViews) {
  return records('municipality').mutation(ById, async (working, { id }) => {
    const { ports, disclosure, absent } = working
    const signal = await ports.shelf('signal').byId(id)
    if (signal?.facts.caseFile === undefined || (await disclosure.item(signal, views.registration)) === undefined) return absent()
    const file = takeIntoTriage(await reachableCase(working, signal.facts.caseFile, views))
    if (!file.ok) return refusedBecause(file.refusal)
    await ports.shelf('case-file').amend(file.value)
    return done(file.value.id)
  })
}
