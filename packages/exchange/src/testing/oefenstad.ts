import { id, type Id } from '@kader/domain/id'
import { localDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import type { HolderCapacity } from '@kader/domain/vocabulary/capacities'
import { portalOf } from '@kader/domain/vocabulary/portals'

/** Ids in the order in which they are asked for: the same in every run. */
export function numberedIds(series: number): () => Id {
  let last = 0
  return () => {
    last += 1
    return id(`${series.toString(16).padStart(8, '0')}-0000-4000-8000-${last.toString(16).padStart(12, '0')}`)
  }
}

const next = numberedIds(1)
const from = localDate('2016-01-01')
const services = { clb: next(), atheneum: next(), caw: next(), ocmw: next(), vdab: next(), police: next(), town: next(), oversight: next() } as const

function cellOf(cell: Id, log: Id) {
  return (capacity: HolderCapacity, service: keyof typeof services): Mandate => {
    const portal = portalOf(capacity)
    if (portal === undefined) throw new Error(`${capacity} works in no portal.`)
    return { id: next(), person: next(), service: services[service], cell, log, portal, capacity, clearance: capacity === 'information-officer' ? 'secret' : 'none', from }
  }
}

const here = cellOf(next(), next())
const elsewhere = cellOf(next(), next())

/** The people of Oefenstad; nobody exists. */
export const oefenstad = {
  els: here('clb-worker', 'clb'),
  joris: here('clb-worker', 'clb'),
  hilde: here('school-director', 'atheneum'),
  samira: here('caw-worker', 'caw'),
  tom: here('ocmw-worker', 'ocmw'),
  koen: here('vdab-counsellor', 'vdab'),
  nadia: here('information-officer', 'police'),
  bart: here('police-officer', 'police'),
  marc: here('mayor', 'town'),
  lien: here('livc-coordinator', 'town'),
  ruth: here('prevention-worker', 'town'),
} as const

/** The same functions in another cell, and the same services: what differs is the cell alone. */
export const elders = {
  els: elsewhere('clb-worker', 'clb'),
  samira: elsewhere('caw-worker', 'caw'),
  marc: elsewhere('mayor', 'town'),
  lien: elsewhere('livc-coordinator', 'town'),
} as const

/** A supervisor sits in no cell. */
export const anke: Mandate = {
  id: next(),
  person: next(),
  service: services.oversight,
  log: next(),
  portal: 'oversight',
  capacity: 'oversight-body',
  clearance: 'none',
  from,
}

export const everyMandate: readonly Mandate[] = [...Object.values(oefenstad), ...Object.values(elders), anke]

/** The day of the journey, and a moment of it. */
export const today = localDate('2026-10-05')
export const now = '2026-10-05T08:30:00.000Z'
