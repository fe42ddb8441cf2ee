import { ById } from '@kader/domain/commands/case-file'
import { enterRoom as enter } from '@kader/domain/lifecycle/consultation'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { done, records, refusedBecause } from '../procedures/records.ts'
import type { Working } from '../procedures/session.ts'
import type { Facts } from '@kader/domain/content/all-records'
import { keepSeat, mySeat, newSeat } from './my-seat.ts'
import { reachableConsultation } from './reachable-consultation.ts'
import type { ConsultationViews } from './views.ts'

/** Enters the room; minuted. Core members and whoever was invited and did not decline may. */
export function enterRoom(sector: Portal, views: ConsultationViews) {
  return records(sector).mutation(ById, async (working, { id }) => {
    const { facts } = await reachableConsultation(working, id, { views })
    if (!(await mayTakeASeat(working, facts))) return refusedBecause('not-invited')
    const entered = enter((await mySeat(working, id)) ?? newSeat(working, id), facts.status)
    if (!entered.ok) return refusedBecause(entered.refusal)
    await keepSeat(working, { ...((await mySeat(working, id)) ?? newSeat(working, id)), ...entered.value }, 'entered')
    return done(id)
  })
}

/** Mayor and coordinator sit in every consultation of their cell; the police, though core members, are convened like the others (decision 0022). */
async function mayTakeASeat({ ports, mandate }: Working, consultation: Facts<'consultation'>): Promise<boolean> {
  if (mandate.capacity === 'mayor' || mandate.capacity === 'livc-coordinator') return true
  const invitations = await ports.shelf('invitation').where({ consultation: consultation.id, invitee: mandate.id })
  return invitations.some(({ facts }) => facts.status !== 'declined' && facts.status !== 'represented')
}
