import { Mandate } from '@kader/domain/mandate'
import type { MandateRow } from './register-tables.ts'

export function mandateOf(row: MandateRow): Mandate {
  return Mandate.parse({
    id: row.id,
    person: row.person_id,
    service: row.service_id,
    ...(row.cell_id === null ? {} : { cell: row.cell_id }),
    log: row.log_id,
    portal: row.portal,
    capacity: row.capacity,
    clearance: row.clearance,
    from: row.valid_from,
    ...(row.valid_to === null ? {} : { to: row.valid_to }),
    ...(row.stopped === null ? {} : { stopped: row.stopped }),
    ...(row.representative ? { representative: true } : {}),
  })
}

export function rowOf(mandate: Mandate): MandateRow {
  return {
    id: mandate.id,
    person_id: mandate.person,
    service_id: mandate.service,
    cell_id: mandate.cell ?? null,
    log_id: mandate.log,
    portal: mandate.portal,
    capacity: mandate.capacity,
    clearance: mandate.clearance,
    valid_from: mandate.from,
    valid_to: mandate.to ?? null,
    stopped: mandate.stopped ?? null,
    representative: mandate.representative ?? false,
  }
}
