import { PGlite } from '@electric-sql/pglite'
import { afterAll, expect, test } from 'vitest'
import { MigrationRefused, migrate, readMigrations } from './migrate.ts'
import type { MigrationConnection } from './migrate.ts'

const engine = new PGlite()
afterAll(() => engine.close())
const connection: MigrationConnection = {
  script: async (text) => void (await engine.exec(text)),
  rows: async (text, values) => (await engine.query<Record<string, unknown>>(text, [...values])).rows,
}
const one = { name: '0001_one.sql', text: 'create table one (id int); create table one_too (id int);' }
const two = { name: '0002_two.sql', text: 'create table two (id int);' }

test('migrations run once, in order, and again only what is new', async () => {
  await migrate(connection, [one])
  await migrate(connection, [one, two])
  await migrate(connection, [one, two])
  expect(await connection.rows('select name from kader_migrations order by name', [])).toEqual([
    { name: one.name },
    { name: two.name },
  ])
}, 30_000)

test('a migration that was changed after it had been applied is refused', async () => {
  await expect(migrate(connection, [{ ...one, text: `${one.text} ` }, two])).rejects.toThrow(MigrationRefused)
})

test('a database that is ahead of this version is refused', async () => {
  await expect(migrate(connection, [one])).rejects.toThrow(/does not know/)
})

test('a migration that fails leaves nothing of itself', async () => {
  const broken = { name: '0003_broken.sql', text: 'create table half (id int); select 1 / 0;' }
  await expect(migrate(connection, [one, two, broken])).rejects.toThrow(/division by zero/)
  expect(await connection.rows(`select to_regclass('half') as half`, [])).toEqual([{ half: null }])
})

test('the migrations of this package are numbered without gaps', () => {
  const numbers = readMigrations().map(({ name }) => Number(name.slice(0, 4)))
  expect(numbers).toEqual(numbers.map((_, index) => index + 1))
})
