import { code, extend, together } from '@kader/disclosure'
import { CaseAnswer, type CaseStep } from '@kader/domain/answers/case-file'
import { ById } from '@kader/domain/commands/case-file'
import type { Facts } from '@kader/domain/content/all-records'
import { holdDestruction, mayDestroy, releaseDestruction, reopenCase } from '@kader/domain/lifecycle/case-closing'
import { keepOnCaseList, putOnCaseList } from '@kader/domain/lifecycle/case-file'
import { JudicialDocument, standsOnFile } from '@kader/domain/lifecycle/judicial-document'
import type { LocalDate } from '@kader/domain/local-date'
import type { HolderCapacity } from '@kader/domain/vocabulary/capacities'
import { discloses } from '../procedures/discloses.ts'
import type { CaseViews } from './views.ts'

/** One case: its status, what was registered, and for the mayor his own reasons. */
export function readCase(views: CaseViews) {
  return discloses('municipality', { record: 'case-file', answer: CaseAnswer }).query(ById, async ({ ports, mandate, disclosure, today, absent }, { id }) => {
    const sealed = await ports.shelf('case-file').byId(id)
    const item = await disclosure.item(sealed, views.caseFile)
    if (sealed === undefined || item === undefined) return absent()
    const { facts } = sealed
    const meetings = await ports.shelf('consultation').where({ caseFile: id })
    const waiting = (await ports.shelf('destruction').where({ caseFile: id, status: 'proposed' })).length > 0
    return extend(
      item,
      together({
        lines: await disclosure.lines(await ports.shelf('signal-line').where({ signal: facts.signal }), views.registeredLine),
        reasons: await disclosure.lines(await ports.shelf('listing-decision').where({ caseFile: id }), views.listingReason),
        weighings: await disclosure.lines(await ports.shelf('minor-weighing').where({ caseFile: id }), views.weighing),
        notes: await disclosure.lines(await ports.shelf('closing-note').where({ caseFile: id }), views.closingNote),
        consultations: await disclosure.items(meetings, views.consultation),
        may: code([...stepsOf(facts, mandate.capacity, today), ...closingSteps(facts, { capacity: mandate.capacity, meeting: meetings.some((one) => one.facts.status !== 'closed'), waiting, today })]),
      }),
    )
  })
}

/** What this person may do next; the portal never works that out itself. */
function stepsOf(file: Facts<'case-file'>, capacity: HolderCapacity, today: LocalDate): CaseStep[] {
  const steps: CaseStep[] = []
  if (file.age === 'unknown' && file.status !== 'closed') steps.push('establish-age')
  if (putOnCaseList(file, { capacity }, today).ok) steps.push('put-on-list')
  if (file.status === 'triage' && capacity === 'mayor') steps.push('refuse')
  if (isChild(file) && (file.weighedOn === undefined || (file.age === 'under-12' && file.motivatedOn === undefined))) steps.push('weigh-minor')
  if (keepOnCaseList(file, { capacity }, today).ok) steps.push('review')
  if (file.status === 'listed' && capacity === 'livc-coordinator') steps.push('invite')
  if (file.status === 'listed') steps.push('record-document')
  if (JudicialDocument.options.some((document) => standsOnFile(file, document))) steps.push('withdraw-document')
  return steps
}

interface AtItsEnd {
  readonly capacity: HolderCapacity
  readonly meeting: boolean
  /** A destruction waits for a second person. */
  readonly waiting: boolean
  readonly today: LocalDate
}

/** What may be done at the end of a case and after it. */
function closingSteps(file: Facts<'case-file'>, { capacity, meeting, waiting, today }: AtItsEnd): CaseStep[] {
  const steps: CaseStep[] = []
  if (file.status === 'listed' && capacity === 'mayor' && !meeting) steps.push('close')
  if (reopenCase(file, { capacity }, today).ok && !waiting) steps.push('reopen')
  if (holdDestruction(file, today).ok) steps.push('hold-destruction')
  if (releaseDestruction(file).ok) steps.push('release-destruction')
  if (mayDestroy(file, 'no-longer-needed', today).ok && !waiting) steps.push('propose-destruction')
  return steps
}

function isChild({ age }: Facts<'case-file'>): boolean {
  return age === 'under-12' || age === '12-17'
}
