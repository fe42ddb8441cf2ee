import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verifyLogFile } from '@kader/audit/verify-log-file'
import type { Transactions } from '@kader/exchange/ports/transactions'
import { memoryTransactions } from '@kader/exchange/testing/memory-transactions'
import { everyMandate, oefenstad, today } from '@kader/exchange/testing/oefenstad'
import type { Database } from '@kader/store/database/database'
import { openServerDatabase } from '@kader/store/database/server'
import { fileKeyProvider } from '@kader/store/keys/file-key-provider'
import { registerOver } from '@kader/store/register/register'
import { describeOnPostgres } from '@kader/store/testing/both-databases'
import { transactionsOver } from '@kader/store/transactions/transactions'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { callProcedure, everyProcedure } from '../matrix/every-procedure.ts'
import { expectations, rolesOf } from '../matrix/expectations.ts'
import { conclude, doneId, words } from '../matrix/journey.ts'
import { contextOf, peopleOn } from '../matrix/practice.ts'
import { idIn, mandates, type World, worldOn } from '../matrix/world.ts'

/** Each of these stands on the disk sealed, or not at all. */
const secrets = Object.values(words)
// The salt of every entry is random, so the file of a log and its root are its own.
const ofTheLog = ['audit.file', 'audit.verify']
const queries = everyProcedure.filter(({ type, path }) => type === 'query' && !ofTheLog.includes(path))

async function registered(database: Database, folder: string): Promise<Transactions> {
  const register = registerOver(database)
  const named = (id: (typeof everyMandate)[number]['id']) => ({ id, name: 'x' })
  for (const cell of new Set(everyMandate.flatMap((one) => one.cell ?? []))) await register.addCell(named(cell))
  for (const service of new Set(everyMandate.map((one) => one.service))) await register.addService(named(service))
  for (const one of everyMandate) {
    const identities = [{ issuer: 'https://login.example', subject: one.person }]
    await register.addPerson({ ...named(one.person), identities })
    await register.addMandate(one)
  }
  return transactionsOver(database, fileKeyProvider(join(folder, 'keys')))
}

/** What everybody gets who asks about this story, byte for byte. */
async function everyAnswer({ practice, story, foreign }: World): Promise<readonly string[]> {
  const answers: string[] = []
  for (const declared of queries) {
    const { target, input } = expectations[declared.path] ?? expect.unreachable(declared.path)
    for (const role of rolesOf[declared.portal]) {
      for (const one of target === 'nothing' ? [story] : [story, foreign]) {
        const called = await callProcedure(declared, contextOf(practice, mandates[role]), input(idIn(one, target), story))
        answers.push(`${declared.portal}.${declared.path} ${role} ${JSON.stringify(called)}`)
      }
    }
  }
  return answers
}

describeOnPostgres('the exchange on a database server, as a plain role', (server) => {
  const folder = mkdtempSync(join(tmpdir(), 'kader-on-server-'))
  let database: Database
  let ownerUrl: string
  let onServer: World
  let onMemory: World

  beforeAll(async () => {
    const urls = await server().createDatabase()
    ownerUrl = urls.ownerUrl
    database = await openServerDatabase({ url: urls.appUrl, ownerUrl, requirePlainRole: true })
    onServer = await worldOn(await registered(database, folder))
    onMemory = await worldOn(memoryTransactions(everyMandate))
  }, 60_000)
  afterAll(async () => {
    await database?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('at the open table everybody gets what the double gives, byte for byte', async () => {
    expect(await everyAnswer(onServer)).toEqual(await everyAnswer(onMemory))
  })

  test('after closing too', async () => {
    for (const { practice, story } of [onServer, onMemory]) await conclude(peopleOn(practice), story.consultation)
    expect(await everyAnswer(onServer)).toEqual(await everyAnswer(onMemory))
  })

  test('many services at once each get their answer, and the one log stays whole', async () => {
    const { els, samira, koen, nadia } = peopleOn(onServer.practice)
    const saving = { age: 'adult' as const, lines: [{ kind: 'SIG' as const, text: words.other }], attested: [] }
    const answers = Array.from({ length: 12 }, () => [els, samira, koen, nadia].map((one) => one.signals.save(saving))).flat()
    const ids = await Promise.all(answers.map(doneId))
    expect(new Set(ids).size).toBe(48)
  })

  test('every log of the server verifies', async () => {
    const { auditReading } = onServer.practice.transactions
    const logs = await auditReading.logs()
    expect(logs.map(({ log }) => log)).toContain(oefenstad.els.log)
    for (const { log } of logs) expect(verifyLogFile((await auditReading.file(log, today)) ?? '')).toMatchObject({ ok: true })
  })

  test('no word of anybody stands readable in any table', async () => {
    const client = new Client({ connectionString: ownerUrl.replace(/\/\/[^@]*@/, '//super@') })
    await client.connect()
    const { rows: tables } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    )
    const texts = []
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from "${name}" t`)
      texts.push(...rows.map(({ row }) => row))
    }
    await client.end()
    const text = texts.join('\n')
    expect(text).toContain(onServer.story.signal)
    for (const secret of secrets) for (const form of [secret, Buffer.from(secret).toString('hex')]) expect(text).not.toContain(form)
  })
})
