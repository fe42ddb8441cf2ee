import { randomUUID } from 'node:crypto'
import { type Id, id } from '@kader/domain/id'
import { localDate } from '@kader/domain/local-date'
import type { Register } from '@kader/store/register/register'
import { cellName, type DemoPerson, people, services } from './people.ts'

/** Long before any day to which practice can move. */
const always = localDate('2016-01-01')

type Places = { readonly cell: Id; readonly log: Id; readonly services: Readonly<Record<string, Id>> }

/** Writes the people, services and the one cell of Oefenstad into an empty register. */
export async function settleOefenstad(register: Register, issuer: string): Promise<void> {
  const places: Places = {
    cell: newId(),
    log: newId(),
    services: Object.fromEntries(Object.keys(services).map((key) => [key, newId()])),
  }
  await register.addCell({ id: places.cell, name: cellName })
  for (const [key, name] of Object.entries(services))
    await register.addService({ id: serviceIn(places, key), name })
  for (const person of people) await settle(register, issuer, { person, places })
}

async function settle(
  register: Register,
  issuer: string,
  { person, places }: { readonly person: DemoPerson; readonly places: Places },
): Promise<void> {
  const { subject, name, portal, capacity, service, clearance } = person
  const personId = newId()
  await register.addPerson({ id: personId, name, identities: [{ issuer, subject }] })
  await register.addMandate({
    id: newId(),
    person: personId,
    service: serviceIn(places, service),
    // A supervisor sits in no cell and writes to a log of its own.
    ...(portal === 'oversight' ? { log: newId() } : { cell: places.cell, log: places.log }),
    portal,
    capacity,
    clearance,
    from: always,
  })
}

function serviceIn(places: Places, key: string): Id {
  const found = places.services[key]
  if (found === undefined) throw new Error(`no service ${key} in Oefenstad`)
  return found
}

function newId(): Id {
  return id(randomUUID())
}
