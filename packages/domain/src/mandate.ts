import { z } from 'zod'
import { Id } from './id.ts'
import { LocalDate } from './local-date.ts'
import { HolderCapacity } from './vocabulary/capacities.ts'
import { Portal } from './vocabulary/portals.ts'

/** Security clearance of a person (wet 11 december 1998); the police seat asks `secret` ("geheim"). */
export const Clearance = z.enum(['none', 'secret'])
export type Clearance = z.infer<typeof Clearance>

/** One person acting for one service in one capacity, in one cell. A session acts under exactly one. */
export const Mandate = z.strictObject({
  id: Id,
  person: Id,
  service: Id,
  /** Absent for a supervisor, who sits in no cell. */
  cell: Id.optional(),
  /** The audit log that this mandate writes to. */
  log: Id,
  portal: Portal,
  capacity: HolderCapacity,
  clearance: Clearance,
  from: LocalDate,
  /** Last day, inclusive. */
  to: LocalDate.optional(),
})
export type Mandate = z.infer<typeof Mandate>
