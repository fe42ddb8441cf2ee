import type { Id } from '@kader/domain/id'
import { worksOn } from '@kader/domain/lifecycle/cell'
import { atTheTable } from '@kader/domain/lifecycle/consultation'
import type { LocalDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import { loadCell } from '../cell/load-cells.ts'
import { suspensionsIn } from '../conditions/suspensions.ts'
import type { Ports } from '../ports/transactions.ts'

/**
 * The consultations at whose open table this mandate sits now. A cell that rests or ended has no table, and whoever an
 * instruction suspends does not sit at it until he acknowledged (decision 0040).
 */
export async function seatsOf(mandate: Mandate, ports: Ports, today: LocalDate): Promise<ReadonlySet<Id>> {
  const seats = await ports.shelf('attendance').where({ mandate: mandate.id })
  const seated = new Set<Id>()
  for (const { facts } of seats) {
    if (!atTheTable(facts)) continue
    const consultation = await ports.shelf('consultation').byId(facts.consultation)
    if (consultation?.facts.status === 'open') seated.add(facts.consultation)
  }
  if (seated.size === 0 || mandate.cell === undefined) return new Set()
  if (!worksOn((await loadCell(ports, mandate.cell))?.facts, today)) return new Set()
  return (await suspensionsIn(ports)(mandate, today)) ? new Set() : seated
}
