import type { Id } from '@kader/domain/id'
import { worksOn } from '@kader/domain/lifecycle/cell'
import { atTheTable } from '@kader/domain/lifecycle/consultation'
import type { LocalDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import { loadCell } from '../cell/load-cells.ts'
import type { Ports } from '../ports/transactions.ts'

/** The consultations at whose open table this mandate sits now; a cell that rests or ended has no table. */
export async function seatsOf(mandate: Mandate, ports: Ports, today: LocalDate): Promise<ReadonlySet<Id>> {
  const seats = await ports.shelf('attendance').where({ mandate: mandate.id })
  const seated = new Set<Id>()
  for (const { facts } of seats) {
    if (!atTheTable(facts)) continue
    const consultation = await ports.shelf('consultation').byId(facts.consultation)
    if (consultation?.facts.status === 'open') seated.add(facts.consultation)
  }
  if (seated.size === 0 || mandate.cell === undefined) return new Set()
  return worksOn((await loadCell(ports, mandate.cell))?.facts, today) ? seated : new Set()
}
