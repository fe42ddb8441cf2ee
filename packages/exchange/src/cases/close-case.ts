import { sealRecord } from '@kader/disclosure'
import { CloseCase, ReopenCase } from '@kader/domain/commands/case-file'
import type { Facts } from '@kader/domain/content/all-records'
import { closeCase as close, holdDestruction as hold, releaseDestruction as release, reopenCase as reopen, type ClosingStep } from '@kader/domain/lifecycle/case-closing'
import type { LocalDate } from '@kader/domain/local-date'
import type { Ports } from '../ports/transactions.ts'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import type { Working } from '../procedures/session.ts'
import { reachableCase } from './reachable-case.ts'
import type { CaseViews } from './views.ts'

/** S10: the mayor closes the case once its consultations are closed; the retention clock begins (wet 8 januari 2026, art. 2). */
export function closeCase(views: CaseViews) {
  return records('municipality').mutation(CloseCase, async (working, { id, reason }) => {
    const { ports, mandate, today } = working
    const file = await reachableCase(working, id, views)
    const meetings = await ports.shelf('consultation').where({ caseFile: id })
    const meeting = meetings.some(({ facts }) => facts.status !== 'closed')
    const closed = close(file, { by: mandate, at: today, months: await termOf(ports, file, today), meeting })
    return closed.ok ? noted(working, closed.value, { step: 'closed', reason }) : refusedBecause(closed.refusal)
  })
}

/** The mayor opens it again on new indications, while its term runs (X05); as a listing decision of today. */
export function reopenCase(views: CaseViews) {
  return records('municipality').mutation(ReopenCase, async (working, { id, indications, reason }) => {
    const { ports, mandate, today } = working
    const opened = reopen(await reachableCase(working, id, views), mandate, today)
    if (!opened.ok) return refusedBecause(opened.refusal)
    const waiting = await ports.shelf('destruction').where({ caseFile: id, status: 'proposed' })
    if (waiting.length > 0) return refusedBecause('destruction-waiting')
    await ports.shelf('listing-decision').add(sealRecord('listing-decision', { ...ownFacts(working, []), caseFile: id, day: today, decision: 'reopened' }, { indications, reason }))
    return noted(working, opened.value, { step: 'reopened', reason })
  })
}

/** S11: a court, a supervisor or the person asks to keep it; nothing goes while that stands. */
export function holdDestruction(views: CaseViews) {
  return records('municipality').mutation(CloseCase, async (working, { id, reason }) => {
    const held = hold(await reachableCase(working, id, views), working.today)
    return held.ok ? noted(working, held.value, { step: 'held', reason }) : refusedBecause(held.refusal)
  })
}

export function releaseDestruction(views: CaseViews) {
  return records('municipality').mutation(CloseCase, async (working, { id, reason }) => {
    const released = release(await reachableCase(working, id, views))
    return released.ok ? noted(working, released.value, { step: 'released', reason }) : refusedBecause(released.refusal)
  })
}

/** The term that stood fixed when the work began: the latest that was fixed up to today, in months. */
async function termOf(ports: Ports, { cell }: Facts<'case-file'>, today: LocalDate): Promise<number | undefined> {
  const terms = (await ports.shelf('retention-term').where({ cell })).map(({ facts }) => facts)
  return terms.filter(({ fixedOn }) => fixedOn <= today).at(-1)?.months
}

async function noted(working: Working, file: Facts<'case-file'>, { step, reason }: { readonly step: ClosingStep; readonly reason: string }) {
  await working.ports.shelf('case-file').amend(file)
  await working.ports.shelf('closing-note').add(sealRecord('closing-note', { ...ownFacts(working, []), caseFile: file.id, day: working.today, step }, { reason }))
  return done(file.id)
}
