import { ReviewCommunication } from '@kader/domain/commands/communication'
import { reviewCommunication as review } from '@kader/domain/lifecycle/communication'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { readCommunication } from './list-communications.ts'
import type { CommunicationViewsOf } from './views.ts'

/** The superior who was named says what he found (rule G04); what he may not read he does not judge. */
export function reviewCommunication(sector: Portal, viewsOf: CommunicationViewsOf) {
  return records(sector).mutation(ReviewCommunication, async (working, { id, finding }) => {
    const { ports, mandate, today, absent } = working
    const sealed = await ports.shelf('communication').byId(id)
    const read = sealed && (await readCommunication(working, sealed, viewsOf(mandate.capacity)))
    if (sealed === undefined || read === undefined) return absent()
    const reviewed = review(sealed.facts, finding, { by: mandate.id, at: today })
    if (!reviewed.ok) return refusedBecause(reviewed.refusal)
    await ports.shelf('communication').amend(reviewed.value)
    return done(id)
  })
}
