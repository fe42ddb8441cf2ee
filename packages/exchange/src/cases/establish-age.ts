import { EstablishAge } from '@kader/domain/commands/case-file'
import { establishAge as establish } from '@kader/domain/lifecycle/case-file'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { reachableCase } from './reachable-case.ts'
import type { CaseViews } from './views.ts'

/** The organiser learns how old somebody is; without an age nobody comes on the list, because a child is weighed first. */
export function establishAge(views: CaseViews) {
  return records('municipality').mutation(EstablishAge, async (working, { id, age }) => {
    const file = establish(await reachableCase(working, id, views), age)
    if (!file.ok) return refusedBecause(file.refusal)
    await working.ports.shelf('case-file').amend(file.value)
    return done(id)
  })
}
