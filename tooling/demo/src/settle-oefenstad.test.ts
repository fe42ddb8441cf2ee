import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import { Portal } from '@kader/domain/vocabulary/portals'
import type { Database } from '@kader/store/database/database'
import { directoryOver } from '@kader/store/register/directory'
import { fileKeyProvider } from '@kader/store/keys/file-key-provider'
import { registerOver } from '@kader/store/register/register'
import { transactionsOver } from '@kader/store/transactions/transactions'
import { freshEmbeddedDatabase } from '@kader/store/testing/embedded-template'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isEnterpriseNumber } from '@kader/domain/organisation'
import { people, registerName } from './people.ts'
import { replaceableDatabase, type ReplaceableDatabase } from './replaceable-database.ts'
import { inventedOrganisations } from './settle-organisations.ts'
import { type Settling, settleOefenstad } from './settle-oefenstad.ts'

const issuer = 'http://localhost:4320'
const day = localDate('2026-10-05')
let database: ReplaceableDatabase
let keys: string

function settling(): Settling {
  const transactions = transactionsOver(database, fileKeyProvider(keys))
  return { register: registerOver(database), transactions, issuer }
}

beforeAll(async () => {
  keys = await mkdtemp(join(tmpdir(), 'kader-settle-'))
  database = await replaceableDatabase(
    async (): Promise<Database> => (await freshEmbeddedDatabase()).database,
  )
  await settleOefenstad(settling())
}, 60_000)
afterAll(async () => {
  await database.close()
  await rm(keys, { recursive: true, force: true })
})

test.each(people)('$name acts in their own portal and in no other', async ({ subject, portal, capacity }) => {
  const directory = directoryOver(database)
  for (const other of Portal.options) {
    const member = await directory.memberOf({ issuer, subject }, other, day)
    const capacities = member?.mandates.map(({ mandate }) => mandate.capacity)
    expect(capacities).toEqual(other === portal ? [capacity] : [])
  }
})

test('the same names at another issuer are nobody', async () => {
  const directory = directoryOver(database)
  expect(
    await directory.memberOf({ issuer: 'https://other.example', subject: 'clb-els' }, 'education', day),
  ).toBeUndefined()
})

test('everybody of the cell writes to one log, the supervisor to another, in a register of its own', async () => {
  const directory = directoryOver(database)
  const held = await Promise.all(
    people.map(
      async ({ subject, portal }) =>
        (await directory.memberOf({ issuer, subject }, portal, day))?.mandates[0],
    ),
  )
  const logs = new Set(held.map((one) => one?.mandate.log))
  expect(logs.size).toBe(2)
  expect(held.filter((one) => one?.cell === registerName).map((one) => one?.mandate.capacity)).toEqual([
    'oversight-body',
  ])
})

test('the register holds every municipality since 2019, three invented ones, and a seat for everyone in the cell', async () => {
  const { transactions } = settling()
  const municipalities = await transactions.run(await mandateOf('oversight-anke', 'oversight'), ({ shelf }) =>
    shelf('municipality').where({}),
  )
  expect(municipalities).toHaveLength(315)
  const seats = await transactions.run(await mandateOf('clb-els', 'education'), ({ shelf }) =>
    shelf('seat').where({}),
  )
  expect(seats).toHaveLength(people.filter(({ portal }) => portal !== 'oversight').length)
})

test('the register holds each service of the cell with numbers that pass, and the mayor can correct what the coordinator wrote', async () => {
  const { transactions } = settling()
  const mayor = await mandateOf('city-marc', 'municipality')
  const reader = await mandateOf('clb-els', 'education')
  const kept = await transactions.run(reader, ({ shelf }) => shelf('organisation').where({}))
  expect(kept).toHaveLength(Object.keys(inventedOrganisations).length)
  for (const { kbo } of Object.values(inventedOrganisations)) expect(isEnterpriseNumber(kbo)).toBe(true)
  const facts = { ...kept[0]!.facts, territory: [{ nis: '44021', from: localDate('2020-01-01') }] }
  const changed = (as: Mandate) => transactions.run(as, ({ shelf }) => shelf('organisation').amend(facts))
  expect(await changed(mayor)).toBe(true)
  expect(await changed(reader)).toBe(false)
})

async function mandateOf(subject: string, portal: Portal): Promise<Mandate> {
  const member = await directoryOver(database).memberOf({ issuer, subject }, portal, day)
  const mandate = member?.mandates[0]?.mandate
  if (mandate === undefined) throw new Error(`no mandate for ${subject}`)
  return mandate
}

test('a new cell has nobody in its police seat, and nothing in the register of cells', async () => {
  await database.replace(async () => undefined)
  const cast = await settleOefenstad({ ...settling(), begun: 'new' })
  const lien = cast.get('city-lien') ?? expect.unreachable()
  const { transactions } = settling()
  const [entries, held] = await transactions.run(lien, async ({ shelf, mandates }) => [
    await shelf('cell-entry').where({}),
    await mandates.inCell(lien.cell ?? expect.unreachable(), day),
  ])
  expect(entries).toEqual([])
  expect(held.filter(({ capacity }) => capacity === 'information-officer')).toEqual([])
}, 60_000)

test('beginning again leaves nothing of before, and questions wait for it', async () => {
  const register = registerOver(database)
  const replaced = database.replace(async () => undefined)
  expect(await register.isEmpty()).toBe(true)
  await replaced
  await settleOefenstad(settling())
  expect(await register.isEmpty()).toBe(false)
}, 60_000)
