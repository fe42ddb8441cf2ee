import { z } from 'zod'
import { Id } from './id.ts'
import { isWithin, LocalDate } from './local-date.ts'
import { HolderCapacity } from './vocabulary/capacities.ts'
import { Portal } from './vocabulary/portals.ts'

/** Security clearance of a person (wet 11 december 1998); the police seat asks `secret` ("geheim"). */
export const Clearance = z.enum(['none', 'secret'])
export type Clearance = z.infer<typeof Clearance>

/** Suspended until it is restored, or ended at once; its days stay as they were. */
export const Stopped = z.enum(['suspended', 'ended'])
export type Stopped = z.infer<typeof Stopped>

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
  stopped: Stopped.optional(),
  /** The permanent representative of the service in the cell, rather than whoever takes his place. */
  representative: z.literal(true).optional(),
})
export type Mandate = z.infer<typeof Mandate>

/** Whether its holder may act on this day of today: within its days, and not stopped. */
export function holdsToday(mandate: Pick<Mandate, 'from' | 'to' | 'stopped'>, today: LocalDate): boolean {
  return mandate.stopped === undefined && heldOn(mandate, today)
}

/** Whether it was held on a day: what was done under it then was done under a mandate, whatever came of it since. */
export function heldOn(mandate: Pick<Mandate, 'from' | 'to'>, day: LocalDate): boolean {
  return isWithin(day, mandate.from, mandate.to)
}

/** Another person of the same service in the same cell. */
export function isColleague(one: Mandate, other: Mandate, today: LocalDate): boolean {
  return one.service === other.service && one.cell === other.cell && one.person !== other.person && holdsToday(one, today)
}
