import { sealRecord } from '@kader/disclosure'
import { Code } from '@kader/domain/code'
import { ById, ProposeDestruction } from '@kader/domain/commands/case-file'
import type { Facts } from '@kader/domain/content/all-records'
import { mayDecideDestruction, mayDestroy } from '@kader/domain/lifecycle/case-closing'
import type { Id } from '@kader/domain/id'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import type { Working } from '../procedures/session.ts'
import { reachableCase } from './reachable-case.ts'
import type { CaseViews } from './views.ts'

/** S11: one organiser proposes that the joint file goes; another decides. */
export function proposeDestruction(views: CaseViews) {
  return records('municipality').mutation(ProposeDestruction, async (working, { id, ground, selectionRule }) => {
    const { ports, today } = working
    const file = await reachableCase(working, id, views)
    const may = mayDestroy(file, ground, today)
    if (!may.ok) return refusedBecause(may.refusal)
    if ((await ports.shelf('destruction').where({ caseFile: id, status: 'proposed' })).length > 0) return refusedBecause('destruction-waiting')
    const consultations = (await ports.shelf('consultation').where({ caseFile: id })).map(({ facts }) => facts.id)
    const facts = { ...ownFacts(working, [{ to: 'organiser' }]), caseFile: id, signal: file.signal, consultations, ground, status: 'proposed' as const, proposedOn: today }
    await ports.shelf('destruction').add(sealRecord('destruction', facts, { selectionRule }))
    return done(facts.id)
  })
}

/** Another person confirms: joint file and keys go in this very transaction; what went stands in the record that stays. */
export function confirmDestruction(views: CaseViews) {
  return records('municipality').mutation(ById, async (working, { id }) => {
    const { ports, mandate, today } = working
    const proposal = await waiting(working, id)
    const may = mayDecideDestruction(proposal, await isOwnProposal(working, proposal))
    if (!may.ok) return refusedBecause(may.refusal)
    const still = mayDestroy(await reachableCase(working, proposal.caseFile, views), proposal.ground, today)
    if (!still.ok) return refusedBecause(still.refusal)
    const gone = (await ports.destroying.destroy(proposal.caseFile, today)).map(({ record, count }) => ({ record: Code.parse(record), count }))
    await ports.shelf('destruction').amend({ ...proposal, status: 'done', decidedOn: today, decidedBy: mandate.id, gone })
    return done(id)
  })
}

/** Another person keeps the file; that it was proposed stays. */
export function refuseDestruction() {
  return records('municipality').mutation(ById, async (working, { id }) => {
    const proposal = await waiting(working, id)
    const may = mayDecideDestruction(proposal, await isOwnProposal(working, proposal))
    if (!may.ok) return refusedBecause(may.refusal)
    await working.ports.shelf('destruction').amend({ ...proposal, status: 'refused', decidedOn: working.today, decidedBy: working.mandate.id })
    return done(id)
  })
}

async function waiting({ ports, mandate, absent }: Working, id: Id): Promise<Facts<'destruction'>> {
  const found = (await ports.shelf('destruction').byId(id))?.facts
  return found === undefined || found.cell !== mandate.cell ? absent() : found
}

/** A person, not a mandate: nobody decides twice by holding two functions. */
export async function isOwnProposal({ ports, mandate }: Pick<Working, 'ports' | 'mandate'>, { source }: Facts<'destruction'>): Promise<boolean> {
  return (await ports.mandates.byId(source.mandate))?.person === mandate.person
}
