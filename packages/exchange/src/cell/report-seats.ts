import { sealRecord } from '@kader/disclosure'
import { coreSeatPeriods } from '@kader/domain/core-seats'
import { ownFacts } from '../procedures/own-facts.ts'
import type { Working } from '../procedures/session.ts'

/** Tells the supervisor from when to when each core seat is filled, whenever the mandates of a cell change; never by whom. */
export async function reportSeats(working: Pick<Working, 'ports' | 'mandate' | 'today' | 'newId' | 'absent'>): Promise<void> {
  const { ports, mandate, today, absent } = working
  if (mandate.cell === undefined) return absent()
  const told = { periods: [...coreSeatPeriods(await ports.mandates.ofCell(mandate.cell))], reportedOn: today }
  const [kept] = await ports.shelf('seat-report').where({ cell: mandate.cell })
  if (kept === undefined) await ports.shelf('seat-report').add(sealRecord('seat-report', { ...ownFacts(working, [{ to: 'organiser' }, { to: 'supervisor' }]), ...told }, {}))
  else await ports.shelf('seat-report').amend({ ...kept.facts, ...told })
}
