import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { id as idOf, type Id } from '@kader/domain/id'
import type { Transactions } from '@kader/exchange/ports/transactions'
import { everyMandate } from '@kader/exchange/testing/oefenstad'
import { memoryTransactions } from '@kader/exchange/testing/memory-transactions'
import { fileKeyProvider } from '@kader/store/keys/file-key-provider'
import { registerOver } from '@kader/store/register/register'
import { freshEmbeddedDatabase } from '@kader/store/testing/embedded-template'
import { transactionsOver } from '@kader/store/transactions/transactions'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callProcedure, everyProcedure, type Called, type Declared } from './every-procedure.ts'
import { expectations, rolesOf, type Role } from './expectations.ts'
import { conclude, freely } from './journey.ts'
import { contextOf, peopleOn } from './practice.ts'
import { idIn, mandates, worldOn, type World } from './world.ts'

const fresh = '00000000-0000-4000-8000-fffffffffff0'
const folder = mkdtempSync(join(tmpdir(), 'kader-matrix-'))
let close: () => Promise<void> = () => Promise.resolve()
let onMemory: World
let onDatabase: World

async function database(): Promise<Transactions> {
  const opened = (await freshEmbeddedDatabase()).database
  close = () => opened.close()
  const register = registerOver(opened)
  const named = (id: (typeof everyMandate)[number]['id']) => ({ id, name: 'x' })
  for (const cell of new Set(everyMandate.flatMap((one) => one.cell ?? []))) await register.addCell(named(cell))
  for (const service of new Set(everyMandate.map((one) => one.service))) await register.addService(named(service))
  for (const one of everyMandate) {
    await register.addPerson({ ...named(one.person), identities: [{ issuer: 'https://login.example', subject: one.person }] })
    await register.addMandate(one)
  }
  return transactionsOver(opened, fileKeyProvider(join(folder, 'keys')))
}

beforeAll(async () => {
  onMemory = await worldOn(memoryTransactions(everyMandate))
  onDatabase = await worldOn(await database())
}, 120_000)
afterAll(async () => {
  await close()
  rmSync(folder, { recursive: true, force: true })
})

// The salt of every entry is random, so the file of a log and its root are its own.
const ofTheLog = ['audit.file', 'audit.verify']
const queries = everyProcedure.filter(({ type, path }) => type === 'query' && !ofTheLog.includes(path))

async function askBoth(declared: Declared, role: Role, target: 'ours' | 'foreign' | 'unknown'): Promise<readonly [Called, Called]> {
  const { target: of, input } = expectations[declared.path] ?? expect.unreachable(declared.path)
  const ask = (world: World): Promise<Called> => {
    const id = target === 'unknown' ? fresh : idIn(target === 'ours' ? world.story : world.foreign, of)
    return callProcedure(declared, contextOf(world.practice, mandates[role]), input(id, world.story))
  }
  return [await ask(onMemory), await ask(onDatabase)]
}

describe.each(['spoken', 'closed'] as const)('with the story %s, the database and its double give the same bytes', (stage) => {
  beforeAll(async () => {
    if (stage === 'closed') for (const { practice, story } of [onMemory, onDatabase]) await conclude(peopleOn(practice), story.consultation)
  })

  test('the story has the same ids on both', () => {
    expect(onDatabase.story).toEqual(onMemory.story)
  })

  test.each(queries.map((one) => ({ ...one, name: `${one.portal}.${one.path}` })))('$name', async (declared) => {
    const roles: readonly Role[] = rolesOf[declared.portal]
    const targets = expectations[declared.path]?.target === 'nothing' ? (['ours'] as const) : (['ours', 'foreign', 'unknown'] as const)
    for (const role of roles) {
      for (const target of targets) {
        const [memory, stored] = await askBoth(declared, role, target)
        expect([role, target, JSON.stringify(stored)]).toEqual([role, target, JSON.stringify(memory)])
      }
    }
  })
})

test('a command with a foreign id changes nothing in the database', async () => {
  for (const declared of everyProcedure.filter(({ meta }) => meta?.starter === 'records')) {
    const { target, input } = expectations[declared.path] ?? expect.unreachable(declared.path)
    if (target === 'nothing') continue
    for (const role of rolesOf[declared.portal]) {
      const called = await callProcedure(declared, contextOf(onDatabase.practice, mandates[role]), input(idIn(onDatabase.foreign, target), onDatabase.story))
      expect([declared.path, role, called.ok ? called.answer : called.error]).toEqual([declared.path, role, expect.stringContaining('"absent"')])
    }
  }
})

test('a registration that is not taken up, or withdrawn, comes back alike on both', async () => {
  const told = async ({ practice, story }: World): Promise<unknown> => {
    const { els, lien, marc } = peopleOn(practice)
    const seen: unknown[] = []
    const register = async (): Promise<Id> => {
      const { lines } = await els.signals.read({ id: story.draft })
      seen.push(await els.signals.register({ id: story.draft, lines: lines.map(({ id }) => id), urgent: true, attested: [...freely], reason: 'x' }))
      const receipt = await lien.triage.accept({ id: story.draft })
      return idOf(receipt.done ? (receipt.id ?? '') : '')
    }
    const refused = await register()
    seen.push(await marc.cases.refuse({ id: refused, route: 'ordinary-help', reason: 'x' }), await marc.cases.list({}), await lien.cases.list({}))
    seen.push(await els.signals.read({ id: story.draft }), await els.signals.unregister({ id: story.draft }))
    await register()
    seen.push(await els.signals.unregister({ id: story.draft }), await els.signals.read({ id: story.draft }), await marc.cases.list({}))
    return seen
  }
  const [memory, stored] = [await told(onMemory), await told(onDatabase)]
  expect(JSON.stringify(stored)).toBe(JSON.stringify(memory))
  expect(memory).toMatchObject({ 1: { done: true }, 5: { done: true }, 7: { done: true } })
})
