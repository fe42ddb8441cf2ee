import { sealRecord } from '@kader/disclosure'
import { RecordJudicialDocument } from '@kader/domain/commands/case-file'
import { withdrawJudicialDocument as withdraw } from '@kader/domain/lifecycle/judicial-document'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { reachableCase } from './reachable-case.ts'
import type { CaseViews } from './views.ts'

/** Notes that the judicial authority withdrew its document, under the reference of the withdrawal; it counts at once. */
export function withdrawJudicialDocument(views: CaseViews) {
  return records('municipality').mutation(RecordJudicialDocument, async (working, { id, document, reference, day }) => {
    const { ports, today } = working
    const file = withdraw(await reachableCase(working, id, views), document)
    if (!file.ok) return refusedBecause(file.refusal)
    const documents = ports.shelf('judicial-document')
    for (const { facts } of await documents.where({ caseFile: id, document })) {
      if (facts.withdrawnOn === undefined && facts.withdraws === undefined) await documents.amend({ ...facts, withdrawnOn: today })
    }
    const withdrawal = { ...ownFacts(working, [{ to: 'organiser' }]), caseFile: id, document, day, withdraws: true as const }
    await documents.add(sealRecord('judicial-document', withdrawal, { reference }))
    await ports.shelf('case-file').amend(file.value)
    return done(id)
  })
}
