import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { people } from '@kader/demo/people'
import type { StoreOptions } from '@kader/store/open-store'
import { describeOnPostgres } from '@kader/store/testing/both-databases'
import { afterAll, describe, expect, test } from 'vitest'
import { appsFolder } from '../server/apps-folder.ts'
import { everyLogVerifies } from '../server/every-log-verifies.ts'
import { startGateway } from '../server/gateway-process.ts'
import { keepWriting } from '../server/keep-writing.ts'
import { day, issuer, settleAt, type SignedIn, withStore } from '../server/settled-data.ts'

const entry = join(appsFolder, 'gateway/src/main.ts')
const root = mkdtempSync(join(tmpdir(), 'kader-stopped-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
// Several at once, and two of them the same person in two windows.
const writers = ['clb-els', 'clb-els', 'caw-samira', 'vdab-koen', 'police-nadia', 'school-hilde']

async function stopWhileWriting(folder: string, signedIn: readonly SignedIn[], variables: Readonly<Record<string, string>>) {
  const gateway = await startGateway(entry, { NODE_ENV: 'development', KADER_DATA: folder, KADER_DAY: day, KADER_LOG: 'info', ...variables })
  const writing = signedIn.map((one) => keepWriting(gateway.address, one))
  await pause(1500)
  const [code, written] = await Promise.all([gateway.stop(), Promise.all(writing)])
  return { code, acknowledged: written.flatMap((one) => one.acknowledged), refused: written.flatMap((one) => one.refused) }
}

/** Ids of the signals that stand in the database, read as everybody who could have written one. */
async function signalsIn(options: StoreOptions): Promise<readonly string[]> {
  return withStore(options, async ({ directory, transactions }) => {
    const found = new Set<string>()
    for (const { subject, portal } of people.filter((person) => writers.includes(person.subject))) {
      const member = await directory.memberOf({ issuer, subject }, portal, day)
      for (const { mandate } of member?.mandates ?? []) {
        const signals = await transactions.run(mandate, ({ shelf }) => shelf('signal').where({}))
        for (const { facts } of signals) found.add(facts.id)
      }
    }
    return [...found]
  })
}

async function losesNothing(options: StoreOptions, variables: Readonly<Record<string, string>> = {}): Promise<void> {
  const signedIn = await settleAt(options, writers)
  const { code, acknowledged, refused } = await stopWhileWriting(options.folder, signedIn, variables)
  expect(code).toBe(0)
  expect(acknowledged.length).toBeGreaterThan(writers.length)
  expect(refused.filter((status) => status !== 503)).toEqual([])
  expect([...(await signalsIn(options))].toSorted()).toEqual(acknowledged.toSorted())
  expect(await everyLogVerifies(options)).toBe(true)
}

describe('a gateway that is asked to stop while people write', () => {
  test('answers who is waiting, then ends; what it wrote is what it said it wrote', async () => {
    await losesNothing({ folder: join(root, 'embedded') })
  }, 60_000)
})

describeOnPostgres('a gateway on a server that is asked to stop while people write', (server) => {
  test('answers who is waiting, then ends; what it wrote is what it said it wrote', async () => {
    const { appUrl, ownerUrl } = await server().createDatabase()
    const options = { folder: join(root, 'server'), server: { url: appUrl, ownerUrl, requirePlainRole: true } }
    await losesNothing(options, { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl })
  }, 60_000)
})
