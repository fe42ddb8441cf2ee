import { ById } from '@kader/domain/commands/case-file'
import { confirmSecrecy as confirm } from '@kader/domain/lifecycle/consultation'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { keepSeat, mySeat } from './my-seat.ts'
import { reachableConsultation } from './reachable-consultation.ts'
import type { ConsultationViews } from './views.ts'

/** The person himself confirms that he was told of the secrecy and is bound by it (art. 353 § 2 Sw.; C-SECR). */
export function confirmSecrecy(sector: Portal, views: ConsultationViews) {
  return records(sector).mutation(ById, async (working, { id }) => {
    const { facts } = await reachableConsultation(working, id, { views })
    const seat = await mySeat(working, id)
    if (seat === undefined) return refusedBecause('not-present')
    const confirmed = confirm(seat, facts.status)
    if (!confirmed.ok) return refusedBecause(confirmed.refusal)
    await keepSeat(working, { ...seat, ...confirmed.value }, 'confirmed')
    return done(id)
  })
}
