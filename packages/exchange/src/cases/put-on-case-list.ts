import { sealRecord } from '@kader/disclosure'
import { KeepOnCaseList, PutOnCaseList } from '@kader/domain/commands/case-file'
import type { Facts } from '@kader/domain/content/all-records'
import { keepOnCaseList as keep, putOnCaseList as put, type ListingDecision } from '@kader/domain/lifecycle/case-file'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import type { Working } from '../procedures/session.ts'
import { reachableCase } from './reachable-case.ts'
import type { CaseViews } from './views.ts'

/** S4: the mayor's dated and reasoned decision. Its words are his own; others see the status only. */
export function putOnCaseList(views: CaseViews) {
  return records('municipality').mutation(PutOnCaseList, async (working, command) => {
    const listed = put(await reachableCase(working, command.id, views), working.mandate, working.today)
    return listed.ok ? decided(working, listed.value, { ...command, decision: 'listed' }) : refusedBecause(listed.refusal)
  })
}

/** On review, every six months, the mayor says which indications stand today, or takes other steps. */
export function keepOnCaseList(views: CaseViews) {
  return records('municipality').mutation(KeepOnCaseList, async (working, command) => {
    const kept = keep(await reachableCase(working, command.id, views), working.mandate, working.today)
    return kept.ok ? decided(working, kept.value, { ...command, decision: 'kept' }) : refusedBecause(kept.refusal)
  })
}

async function decided(working: Working, file: Facts<'case-file'>, { decision, indications, reason }: PutOnCaseList & { readonly decision: ListingDecision }) {
  const { ports, today } = working
  await ports.shelf('case-file').amend(file)
  await ports.shelf('listing-decision').add(sealRecord('listing-decision', { ...ownFacts(working, []), caseFile: file.id, day: today, decision }, { indications, reason }))
  return done(file.id)
}
