import { randomUUID } from 'node:crypto'
import { type Id, id } from '@kader/domain/id'
import { localDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import type { Transactions } from '@kader/exchange/ports/transactions'
import type { Register } from '@kader/store/register/register'
import type { Cast } from './tell-the-story.ts'
import { cellName, type DemoPerson, people, registerName, services } from './people.ts'
import { settleCell } from './settle-cell.ts'
import { settleOrganisations } from './settle-organisations.ts'
import { type SettledMandate, settleMunicipalities, settleSeats } from './settle-registers.ts'

/** Long before any day to which practice can move. */
const always = localDate('2016-01-01')

/** In a cell that is new, who will be its information officer was there as another officer, until last year. */
const beforeItsOfficer = { capacity: 'police-officer', clearance: 'none', to: localDate('2025-12-31') } as const

type Places = {
  readonly cell: Id
  readonly log: Id
  readonly register: Id
  readonly registerLog: Id
  readonly services: Readonly<Record<string, Id>>
}

/** Where the practice register and its records are written. */
export type Settling = {
  readonly register: Register
  readonly transactions: Transactions
  readonly issuer: string
  /** `new`: mayor, coordinator and partners are there, but nobody founded the cell and its police seat is empty. */
  readonly begun?: 'new' | 'settled'
}

/** Writes the people, services and registers of Oefenstad into an empty database; says who is who. */
export async function settleOefenstad(settling: Settling): Promise<Cast> {
  const { register, transactions } = settling
  const places: Places = {
    cell: newId(),
    log: newId(),
    register: newId(),
    registerLog: newId(),
    services: Object.fromEntries(Object.keys(services).map((key) => [key, newId()])),
  }
  await register.addCell({ id: places.cell, name: cellName })
  await register.addCell({ id: places.register, name: registerName })
  for (const [key, name] of Object.entries(services))
    await register.addService({ id: serviceIn(places, key), name })
  const settled: SettledMandate[] = []
  for (const person of people) settled.push(await settle(settling, { person, places }))
  await settleSeats(transactions, settled)
  if (settling.begun !== 'new') {
    await settleOrganisations(transactions, settled)
    await settleCell(transactions, settled)
  }
  const keeper = settled.find(({ mandate }) => mandate.cell === places.register)
  if (keeper !== undefined) await settleMunicipalities(transactions, keeper.mandate)
  return new Map(settled.map(({ mandate }, index) => [people[index]?.subject ?? '', mandate]))
}

async function settle(
  { register, issuer, begun }: Settling,
  { person, places }: { readonly person: DemoPerson; readonly places: Places },
): Promise<SettledMandate> {
  const { subject, name, portal, capacity, service, clearance } = person
  const personId = newId()
  await register.addPerson({ id: personId, name, identities: [{ issuer, subject }] })
  const mandate: Mandate = {
    id: newId(),
    person: personId,
    service: serviceIn(places, service),
    // A supervisor sits in no consultation: the public register is all there is, with a log of its own.
    ...(portal === 'oversight'
      ? { cell: places.register, log: places.registerLog }
      : { cell: places.cell, log: places.log }),
    portal,
    capacity,
    clearance,
    from: always,
    ...(begun === 'new' && capacity === 'information-officer' ? beforeItsOfficer : {}),
  }
  await register.addMandate(mandate)
  return { mandate, name, service: services[service] }
}

function serviceIn(places: Places, key: string): Id {
  const found = places.services[key]
  if (found === undefined) throw new Error(`no service ${key} in Oefenstad`)
  return found
}

function newId(): Id {
  return id(randomUUID())
}
