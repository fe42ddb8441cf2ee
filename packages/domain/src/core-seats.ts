import { z } from 'zod'
import { isWithin, LocalDate } from './local-date.ts'
import { holdsToday, type Clearance, type Mandate } from './mandate.ts'
import type { SubSector } from './organisation.ts'
import type { HolderCapacity } from './vocabulary/capacities.ts'

interface Filling {
  readonly capacities: readonly HolderCapacity[]
  readonly clearance?: Clearance
}

/** The norm that names the core: wet 30 juli 2018, art. 3 § 1. */
export const coreNorm = 'wet-livc-3-1'

/** Who sits in every cell: the mayor, the police with a clearance, and the official who coordinates prevention. */
export const coreSeats = {
  mayor: { capacities: ['mayor'] },
  police: { capacities: ['korpschef', 'information-officer'], clearance: 'secret' },
  prevention: { capacities: ['livc-coordinator'] },
} as const satisfies Readonly<Record<string, Filling>>
export type CoreSeat = keyof typeof coreSeats
export const CoreSeat = z.enum(Object.keys(coreSeats) as [CoreSeat, ...CoreSeat[]])

/** Services that sit in a cell only when the mayor invites them, because they can help follow somebody up. */
export const invitedServices = {
  'municipal-prevention': ['prevention-worker'],
  ocmw: ['ocmw-worker'],
  caw: ['caw-worker'],
  'youth-help': ['youth-help-worker'],
  'mental-health': ['cgg-psychologist'],
  'justice-house': ['justice-assistant'],
  school: ['teacher', 'school-director'],
  clb: ['clb-worker'],
  vdab: ['vdab-counsellor'],
} as const satisfies Readonly<Partial<Record<SubSector, readonly HolderCapacity[]>>>
export type InvitedService = keyof typeof invitedServices
export const InvitedService = z.enum(Object.keys(invitedServices) as [InvitedService, ...InvitedService[]])

type Held = Pick<Mandate, 'capacity' | 'clearance' | 'from' | 'to' | 'stopped'>

/** The mandates that fill a core seat on a day. A clearance that is not shown fills no police seat. */
export function fillCoreSeat<One extends Held>(seat: CoreSeat, mandates: readonly One[], day: LocalDate): readonly One[] {
  return mandates.filter((one) => isFor(seat, one) && holdsToday(one, day))
}

/** The mandates of a service that can be invited, on a day. */
export function fillInvited<One extends Held>(service: InvitedService, mandates: readonly One[], day: LocalDate): readonly One[] {
  const capacities: readonly HolderCapacity[] = invitedServices[service]
  return mandates.filter((one) => capacities.includes(one.capacity) && holdsToday(one, day))
}

/** From when to when somebody fills a core seat; nothing says who. */
export const CoreSeatPeriod = z.strictObject({ seat: CoreSeat, from: LocalDate, to: LocalDate.optional() })
export type CoreSeatPeriod = z.infer<typeof CoreSeatPeriod>

/** What mandates as they stand now say of every later day, as long as none of them changes. */
export function coreSeatPeriods(mandates: readonly Held[]): readonly CoreSeatPeriod[] {
  return CoreSeat.options.flatMap((seat) =>
    mandates.filter((one) => one.stopped === undefined && isFor(seat, one)).map(({ from, to }) => ({ seat, from, ...(to === undefined ? {} : { to }) })),
  )
}

/** The core seats that are filled on a day. */
export function filledOn(periods: readonly CoreSeatPeriod[], day: LocalDate): readonly CoreSeat[] {
  return CoreSeat.options.filter((seat) => periods.some((one) => one.seat === seat && isWithin(day, one.from, one.to)))
}

function isFor(seat: CoreSeat, { capacity, clearance }: Held): boolean {
  const asked: Filling = coreSeats[seat]
  return asked.capacities.includes(capacity) && (asked.clearance === undefined || clearance === asked.clearance)
}
