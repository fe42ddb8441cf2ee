import { ById } from '@kader/domain/commands/case-file'
import { withdrawPaper as withdraw } from '@kader/domain/lifecycle/communication'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { done, records, refusedBecause } from '../procedures/records.ts'

/** Notes that a paper was withdrawn; it counts for nothing from now on. What was told while it stood stays told. */
export function withdrawPaper(sector: Portal) {
  return records(sector).mutation(ById, async ({ ports, today, absent }, { id }) => {
    const found = (await ports.shelf('paper').byId(id))?.facts
    // A paper is addressed to nobody: nobody but its source reaches it.
    if (found === undefined) return absent()
    const withdrawn = withdraw(found, today)
    if (!withdrawn.ok) return refusedBecause(withdrawn.refusal)
    await ports.shelf('paper').amend(withdrawn.value)
    return done(id)
  })
}
