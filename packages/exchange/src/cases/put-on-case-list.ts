import { sealRecord } from '@kader/disclosure'
import { PutOnCaseList } from '@kader/domain/commands/case-file'
import { putOnCaseList as put } from '@kader/domain/lifecycle/case-file'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { reachableCase } from './reachable-case.ts'
import type { CaseViews } from './views.ts'

/** S4: the mayor's dated and reasoned decision. The reason is his own line; others see the status only. */
export function putOnCaseList(views: CaseViews) {
  return records('municipality').mutation(PutOnCaseList, async (working, { id, reason }) => {
    const { ports, mandate, today } = working
    const listed = put(await reachableCase(working, id, views), { capacity: mandate.capacity }, today)
    if (!listed.ok) return refusedBecause(listed.refusal)
    await ports.shelf('case-file').amend(listed.value)
    await ports.shelf('listing-decision').add(sealRecord('listing-decision', { ...ownFacts(working, []), caseFile: id, day: today }, { reason }))
    return done(id)
  })
}
