import { sealRecord } from '@kader/disclosure'
import { ById } from '@kader/domain/commands/case-file'
import { SplitTable } from '@kader/domain/commands/consultation'
import type { Facts } from '@kader/domain/content/all-records'
import { callBack, setAside } from '@kader/domain/lifecycle/consultation'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import type { Working } from '../procedures/session.ts'
import { reachableConsultation } from './reachable-consultation.ts'
import type { ConsultationViews } from './views.ts'

/** The chair splits the meeting: whoever has no need to know what comes waits outside (C-NTK); minuted. */
export function splitTable(views: ConsultationViews) {
  return records('municipality').mutation(SplitTable, async (working, { id, aside }) => {
    const { ports, mandate, absent } = working
    const { facts } = await reachableConsultation(working, id, { views })
    const seats = await ports.shelf('attendance').where({ consultation: id })
    for (const one of new Set(aside)) {
      const seat = seats.find((known) => known.facts.mandate === one)?.facts
      if (seat === undefined) return absent()
      const waits = setAside(seat, { chair: mandate.capacity === 'mayor', own: one === mandate.id, status: facts.status })
      if (!waits.ok) return refusedBecause(waits.refusal)
      await move(working, { ...seat, ...waits.value }, 'set-aside')
    }
    return done(id)
  })
}

/** The chair calls everyone back; what was said without them stays closed to them. */
export function callBackToTable(views: ConsultationViews) {
  return records('municipality').mutation(ById, async (working, { id }) => {
    const { ports, mandate } = working
    await reachableConsultation(working, id, { views })
    if (mandate.capacity !== 'mayor') return refusedBecause('not-the-chair')
    const waiting = (await ports.shelf('attendance').where({ consultation: id })).filter(({ facts }) => facts.aside === true)
    if (waiting.length === 0) return refusedBecause('nobody-present')
    for (const { facts } of waiting) {
      const { aside: _, ...seat } = facts
      await move(working, { ...seat, ...callBack(facts) }, 'called-back')
    }
    return done(id)
  })
}

async function move(working: Working, seat: Facts<'attendance'>, event: Facts<'room-event'>['event']): Promise<void> {
  await working.ports.shelf('attendance').amend(seat)
  const minute = { ...ownFacts(working, [{ to: 'organiser' }]), consultation: seat.consultation, mandate: seat.mandate, event, at: working.now }
  await working.ports.shelf('room-event').add(sealRecord('room-event', minute, {}))
}
