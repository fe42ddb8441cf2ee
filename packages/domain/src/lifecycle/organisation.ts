import type { Id } from '../id.ts'
import { existsOn, type MunicipalityPeriod } from '../municipality.ts'
import type { Served } from '../organisation.ts'
import type { Capacity } from '../vocabulary/capacities.ts'
import { granted, refused, type Result } from './result.ts'

export type OrganisationRefusal = 'not-the-keeper' | 'not-of-this-cell' | 'municipality-not-then'

export interface Keeping {
  readonly capacity: Capacity
  readonly cell?: Id | undefined
}

/** Oversight keeps the register; mayor and coordinator keep what concerns the services of their own cell. */
export function mayKeep({ capacity, cell }: Keeping, kept?: { readonly cell: Id }): Result<true, OrganisationRefusal> {
  const keeps = isOrganiser(capacity) || capacity === 'oversight-body'
  return keeps && cell !== undefined && (kept === undefined || kept.cell === cell) ? granted(true) : refused('not-the-keeper')
}

/** An organiser writes of a service of the own cell alone. */
export function mayNameService({ capacity }: Keeping, service: Id | undefined, ofCell: readonly Id[]): Result<true, OrganisationRefusal> {
  const free = service === undefined && !isOrganiser(capacity)
  return free || (service !== undefined && ofCell.includes(service)) ? granted(true) : refused('not-of-this-cell')
}

/** A municipality is served only while it exists: from its first day to its last, and one that ended must end here too. */
export function mayServe(territory: readonly Served[], register: readonly MunicipalityPeriod[]): Result<true, OrganisationRefusal> {
  const exists = territory.every(({ nis, from, to }) => {
    const municipality = register.find((one) => one.nis === nis)
    if (municipality === undefined || !existsOn(municipality, from)) return false
    return municipality.to === undefined || (to !== undefined && to <= municipality.to)
  })
  return exists ? granted(true) : refused('municipality-not-then')
}

export function isOrganiser(capacity: Capacity): boolean {
  return capacity === 'mayor' || capacity === 'livc-coordinator'
}
