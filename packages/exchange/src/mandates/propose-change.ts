import { sealRecord } from '@kader/disclosure'
import { ProposeMandateChange } from '@kader/domain/commands/mandate'
import { mayProposeChange } from '@kader/domain/lifecycle/mandate-change'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { changeOf, mandateInCell } from './change-facts.ts'
import { isWaiting } from './waiting.ts'

/** One organiser proposes to end or restore a mandate; nothing changes until another confirms. */
export function proposeMandateChange() {
  return records('municipality').mutation(ProposeMandateChange, async (working, { mandate: id, action, reason }) => {
    const { ports, mandate: by, today } = working
    const about = await mandateInCell(working, id)
    const before = (await ports.shelf('mandate-change').where({ mandate: id })).map(({ facts }) => facts)
    const may = mayProposeChange(action, about, { by, today, waiting: isWaiting(before, id) })
    if (!may.ok) return refusedBecause(may.refusal)
    const change = await changeOf(working, about, action)
    await ports.shelf('mandate-change').add(sealRecord('mandate-change', change, { reason }))
    return done(change.id)
  })
}
