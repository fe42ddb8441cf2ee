import { sealRecord } from '@kader/disclosure'
import { RecordJudicialDocument } from '@kader/domain/commands/case-file'
import { fileJudicialDocument } from '@kader/domain/lifecycle/judicial-document'
import { holdForObjection } from '../consults/hold-consultation.ts'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records } from '../procedures/records.ts'
import { reachableCase } from './reachable-case.ts'
import type { CaseViews } from './views.ts'

/** Puts an authorisation of the judicial authority (C-JUDAUTH) or the prosecutor's objection (C-NOOBJ) on file. */
export function recordJudicialDocument(views: CaseViews) {
  return records('municipality').mutation(RecordJudicialDocument, async (working, { id, document, reference, day }) => {
    const { ports } = working
    const file = await reachableCase(working, id, views)
    await ports.shelf('judicial-document').add(sealRecord('judicial-document', { ...ownFacts(working, [{ to: 'organiser' }]), caseFile: id, document, day }, { reference }))
    await ports.shelf('case-file').amend(fileJudicialDocument(file, document, day))
    if (document === 'objection') await holdForObjection(working, id)
    return done(id)
  })
}
