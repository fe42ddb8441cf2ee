import { sealRecord } from '@kader/disclosure'
import { SuspendMandate } from '@kader/domain/commands/mandate'
import { changed, maySuspend } from '@kader/domain/lifecycle/mandate-change'
import { reportSeats } from '../cell/report-seats.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { changeOf, mandateInCell } from './change-facts.ts'

/** Suspends at once, by one organiser: closing waits for nobody, opening again needs two. */
export function suspendMandate() {
  return records('municipality').mutation(SuspendMandate, async (working, { mandate: id, reason }) => {
    const { ports, mandate: by, today } = working
    const about = await mandateInCell(working, id)
    const may = maySuspend(about, { by, today })
    if (!may.ok) return refusedBecause(may.refusal)
    const change = await changeOf(working, about, 'suspend')
    await ports.shelf('mandate-change').add(sealRecord('mandate-change', { ...change, status: 'confirmed', decidedBy: by.id, decidedOn: today }, { reason }))
    await ports.mandates.stop(changed(about, 'suspend', today))
    await reportSeats(working)
    return done(change.id)
  })
}
