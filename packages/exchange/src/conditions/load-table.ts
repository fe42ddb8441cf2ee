import type { Id } from '@kader/domain/id'
import { loadCell } from '../cell/load-cells.ts'
import type { Ports } from '../ports/transactions.ts'
import type { Table } from './table-standing.ts'

/** Reads what a consultation's conditions turn on, or undefined where the reader may not reach it. */
export async function loadTable(ports: Ports, consultation: Id): Promise<Table | undefined> {
  const found = await ports.shelf('consultation').byId(consultation)
  if (found === undefined) return undefined
  const of = { consultation }
  const attendance = await ports.shelf('attendance').where(of)
  const needToKnow = await ports.shelf('need-to-know').where(of)
  const consents = await ports.shelf('own-file-consent').where(of)
  const retention = await ports.shelf('retention-term').where({ cell: found.facts.cell })
  return {
    consultation: found.facts,
    attendance: attendance.map((one) => one.facts),
    needToKnow: needToKnow.map((one) => one.facts),
    consents: consents.map((one) => one.facts),
    retention: retention.map((one) => one.facts),
    cell: (await loadCell(ports, found.facts.cell))?.facts,
  }
}
