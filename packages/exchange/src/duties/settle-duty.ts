import { sealRecord } from '@kader/disclosure'
import { SettleDuty } from '@kader/domain/commands/duty'
import { settleDuty as settle } from '@kader/domain/lifecycle/duty'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { done, records, refusedBecause } from '../procedures/records.ts'

/** Says how one's own duty ended; a reason to leave it stays one's own line. */
export function settleDuty(sector: Portal) {
  return records(sector).mutation(SettleDuty, async ({ ports, today, absent }, { id, outcome, reason }) => {
    // A duty is addressed to nobody: nobody but its source reaches it.
    const found = (await ports.shelf('duty').byId(id))?.facts ?? absent()
    const settled = settle(found, { outcome, reason }, today)
    if (!settled.ok) return refusedBecause(settled.refusal)
    await ports.shelf('duty').rewrite(sealRecord('duty', settled.value, { reason }))
    return done(id)
  })
}
