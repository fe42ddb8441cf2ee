import type { Id } from '@kader/domain/id'
import { atTheTable } from '@kader/domain/lifecycle/consultation'
import type { Mandate } from '@kader/domain/mandate'
import type { Ports } from '../ports/transactions.ts'

/** The consultations at whose open table this mandate sits now. */
export async function seatsOf(mandate: Mandate, ports: Ports): Promise<ReadonlySet<Id>> {
  const seats = await ports.shelf('attendance').where({ mandate: mandate.id })
  const seated = new Set<Id>()
  for (const { facts } of seats) {
    if (!atTheTable(facts)) continue
    const consultation = await ports.shelf('consultation').byId(facts.consultation)
    if (consultation?.facts.status === 'open') seated.add(facts.consultation)
  }
  return seated
}
