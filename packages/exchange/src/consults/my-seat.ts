import { sealRecord } from '@kader/disclosure'
import type { Facts } from '@kader/domain/content/all-records'
import type { Id } from '@kader/domain/id'
import { ownFacts } from '../procedures/own-facts.ts'
import type { Working } from '../procedures/session.ts'

/** The seat of the acting mandate in a consultation, if it entered before. */
export async function mySeat({ ports, mandate }: Pick<Working, 'ports' | 'mandate'>, consultation: Id): Promise<Facts<'attendance'> | undefined> {
  return (await ports.shelf('attendance').where({ consultation, mandate: mandate.id }))[0]?.facts
}

/** A seat nobody sat on yet. */
export function newSeat(working: Working, consultation: Id): Facts<'attendance'> {
  return { ...ownFacts(working, [{ to: 'everyone' }]), consultation, mandate: working.mandate.id, inRoom: false, confirmed: false, tookPart: false }
}

export async function keepSeat(working: Working, seat: Facts<'attendance'>, event: Facts<'room-event'>['event']): Promise<void> {
  const { ports, mandate, now } = working
  const shelf = ports.shelf('attendance')
  if (!(await shelf.amend(seat))) await shelf.add(sealRecord('attendance', seat, {}))
  const minute = { ...ownFacts(working, [{ to: 'organiser' }]), consultation: seat.consultation, mandate: mandate.id, event, at: now }
  await ports.shelf('room-event').add(sealRecord('room-event', minute, {}))
}
