import { code, together } from '@kader/disclosure'
import { CaseList } from '@kader/domain/answers/case-file'
import { Nothing } from '@kader/domain/commands/case-file'
import { discloses } from '../procedures/discloses.ts'
import { possibleMatches } from './possible-matches.ts'
import type { CaseViews } from './views.ts'

/** The cases of the cell from triage on, and what its mayor did not take up; what is only registered stands in the triage inbox. */
export function listCases(views: CaseViews) {
  return discloses('municipality', { record: 'case-file', answer: CaseList }).query(Nothing, async (working) => {
    const { ports, mandate, disclosure, absent } = working
    if (mandate.cell === undefined) return absent()
    const files = await ports.shelf('case-file').where({ cell: mandate.cell })
    return together({
      cases: await disclosure.items(files.filter(({ facts }) => facts.status !== 'registered'), views.caseFile),
      refused: await disclosure.items(await ports.shelf('case-refusal').where({ sourceMandate: mandate.id }), views.refusal),
      alike: code(await possibleMatches(working, views, (file) => (file.status === 'registered' ? undefined : file.id))),
    })
  })
}
