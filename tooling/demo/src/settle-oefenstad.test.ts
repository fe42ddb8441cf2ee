import { localDate } from '@kader/domain/local-date'
import { Portal } from '@kader/domain/vocabulary/portals'
import type { Database } from '@kader/store/database/database'
import { directoryOver } from '@kader/store/register/directory'
import { registerOver } from '@kader/store/register/register'
import { freshEmbeddedDatabase } from '@kader/store/testing/embedded-template'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { people } from './people.ts'
import { replaceableDatabase, type ReplaceableDatabase } from './replaceable-database.ts'
import { settleOefenstad } from './settle-oefenstad.ts'

const issuer = 'http://localhost:4320'
const day = localDate('2026-10-05')
let database: ReplaceableDatabase

beforeAll(async () => {
  database = await replaceableDatabase(
    async (): Promise<Database> => (await freshEmbeddedDatabase()).database,
  )
  await settleOefenstad(registerOver(database), issuer)
}, 60_000)
afterAll(() => database.close())

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

test('everybody of the cell writes to one log, the supervisor to another and sits in no cell', async () => {
  const directory = directoryOver(database)
  const held = await Promise.all(
    people.map(
      async ({ subject, portal }) =>
        (await directory.memberOf({ issuer, subject }, portal, day))?.mandates[0],
    ),
  )
  const logs = new Set(held.map((one) => one?.mandate.log))
  expect(logs.size).toBe(2)
  expect(held.filter((one) => one?.cell === null).map((one) => one?.mandate.capacity)).toEqual([
    'oversight-body',
  ])
})

test('beginning again leaves nothing of before, and questions wait for it', async () => {
  const register = registerOver(database)
  const replaced = database.replace(async () => undefined)
  expect(await register.isEmpty()).toBe(true)
  await replaced
  await settleOefenstad(register, issuer)
  expect(await register.isEmpty()).toBe(false)
}, 60_000)
