import { sealRecord } from '@kader/disclosure'
import { WeighMinor } from '@kader/domain/commands/case-file'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records } from '../procedures/records.ts'
import { reachableCase } from './reachable-case.ts'
import type { CaseViews } from './views.ts'

/** Puts the written weighing of a minor's interest on file (C-MINOR), under twelve with the special motivation (X02). */
export function weighMinor(views: CaseViews) {
  return records('municipality').mutation(WeighMinor, async (working, { id, weighing, motivation: written }) => {
    const { ports, today } = working
    const file = await reachableCase(working, id, views)
    const motivation = file.age === 'under-12' ? written : ''
    await ports.shelf('minor-weighing').add(sealRecord('minor-weighing', { ...ownFacts(working, []), caseFile: id, day: today }, { weighing, motivation }))
    await ports.shelf('case-file').amend({ ...file, weighedOn: today, ...(motivation === '' ? {} : { motivatedOn: today }) })
    return done(id)
  })
}
