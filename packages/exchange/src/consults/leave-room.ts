import { ById } from '@kader/domain/commands/case-file'
import { leaveRoom as leave } from '@kader/domain/lifecycle/consultation'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { keepSeat, mySeat } from './my-seat.ts'
import { reachableConsultation } from './reachable-consultation.ts'
import type { ConsultationViews } from './views.ts'

/** Leaves the room; minuted. What stood on the table is gone from this person's screen at once. */
export function leaveRoom(sector: Portal, views: ConsultationViews) {
  return records(sector).mutation(ById, async (working, { id }) => {
    await reachableConsultation(working, id, { views })
    const seat = await mySeat(working, id)
    if (seat?.inRoom !== true) return refusedBecause('not-present')
    await keepSeat(working, { ...seat, ...leave(seat) }, 'left')
    return done(id)
  })
}
