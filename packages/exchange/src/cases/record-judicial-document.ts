import { sealRecord } from '@kader/disclosure'
import { RecordJudicialDocument } from '@kader/domain/commands/case-file'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records } from '../procedures/records.ts'
import { reachableCase } from './reachable-case.ts'
import type { CaseViews } from './views.ts'

/** Puts the judicial authority's authorisation (C-JUDAUTH) or the prosecutor's objection (C-NOOBJ) on file. */
export function recordJudicialDocument(views: CaseViews) {
  return records('municipality').mutation(RecordJudicialDocument, async (working, { id, document, reference, day }) => {
    const { ports } = working
    const file = await reachableCase(working, id, views)
    await ports.shelf('judicial-document').add(sealRecord('judicial-document', { ...ownFacts(working, []), caseFile: id, document, day }, { reference }))
    await ports.shelf('case-file').amend(document === 'authorisation' ? { ...file, authorisedOn: day } : { ...file, objectedOn: day })
    return done(id)
  })
}
