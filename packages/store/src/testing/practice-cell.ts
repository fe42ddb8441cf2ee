import { randomUUID } from 'node:crypto'
import { id, type Id } from '@kader/domain/id'
import { localDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import { portalOf } from '@kader/domain/vocabulary/portals'
import type { Database } from '../database/database.ts'
import { registerOver } from '../register/register.ts'

export const newId = (): Id => id(randomUUID())

/** Who sits in an invented cell, as the register of the database under test knows them. */
export interface PracticeCell {
  readonly cell: Id
  readonly log: Id
  readonly els: Mandate
  /** A colleague of Els at the same service. */
  readonly joris: Mandate
  readonly samira: Mandate
  readonly mayor: Mandate
  readonly lien: Mandate
}

export async function practiceCell(database: Database): Promise<PracticeCell> {
  const [cell, log, clb, caw, town] = [newId(), newId(), newId(), newId(), newId()]
  const at = { cell, log, from: localDate('2026-01-01') }
  const mandate = (capacity: Mandate['capacity'], service: Id): Mandate => {
    const portal = portalOf(capacity)
    if (!portal) throw new Error(`${capacity} works in no portal.`)
    return { ...at, id: newId(), person: newId(), service, portal, capacity, clearance: 'none' }
  }
  const found = {
    els: mandate('clb-worker', clb),
    joris: mandate('clb-worker', clb),
    samira: mandate('caw-worker', caw),
    mayor: mandate('mayor', town),
    lien: mandate('livc-coordinator', town),
  }
  const register = registerOver(database)
  await register.addCell({ id: cell, name: 'LIVC-R Oefenstad' })
  await register.addService({ id: clb, name: 'CLB Oefenstad' })
  await register.addService({ id: caw, name: 'CAW De Brug' })
  await register.addService({ id: town, name: 'Gemeente Oefenstad' })
  for (const [name, { person }] of Object.entries(found)) {
    const identities = [{ issuer: 'https://login.example', subject: person }]
    await register.addPerson({ id: person, name, identities })
  }
  for (const one of Object.values(found)) await register.addMandate(one)
  return { cell, log, ...found }
}
