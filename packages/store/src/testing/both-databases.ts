import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import type { Database } from '../database/database.ts'
import { openServerDatabase } from '../database/server.ts'
import { fileKeyProvider } from '../keys/file-key-provider.ts'
import type { KeyProvider } from '../keys/key-provider.ts'
import { freshEmbeddedDatabase } from './embedded-template.ts'
import { findPostgres, startPostgres } from './postgres-server.ts'
import type { TestServer } from './postgres-server.ts'

export interface DatabaseUnderTest {
  readonly database: Database
  readonly keys: KeyProvider
}

/** Runs the same tests on the embedded database and on a real server; `current()` is valid inside tests and hooks. */
export function describeOnBothDatabases(
  name: string,
  tests: (current: () => DatabaseUnderTest) => void,
): void {
  describe(`${name}, embedded`, () => {
    tests(underTest(async () => (await freshEmbeddedDatabase()).database))
  })
  describeOnPostgres(`${name}, on a server`, (server) => {
    tests(
      underTest(async () => {
        const { appUrl, ownerUrl } = await server().createDatabase()
        return openServerDatabase({ url: appUrl, ownerUrl, requirePlainRole: true })
      }),
    )
  })
}

/** Tests that only mean something on a real server: the embedded database is always its own superuser. */
export function describeOnPostgres(name: string, tests: (server: () => TestServer) => void): void {
  const bin = findPostgres()
  if (!bin && process.env['CI'] !== 'true') {
    describe.skip(`${name} (PostgreSQL is not installed: install the package postgresql)`, () => {
      tests(() => missing())
    })
    return
  }
  describe(name, () => {
    let server: TestServer | undefined
    beforeAll(async () => {
      server = await startPostgres(bin ?? missing())
    }, 60_000)
    afterAll(() => server?.stop())
    tests(() => server ?? missing())
  })
}

function underTest(open: () => Promise<Database>): () => DatabaseUnderTest {
  let current: (DatabaseUnderTest & { readonly folder: string }) | undefined
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kader-keys-'))
    current = { database: await open(), keys: fileKeyProvider(join(folder, 'keys')), folder }
  }, 60_000)
  afterAll(async () => {
    await current?.database.close()
    if (current) rmSync(current.folder, { recursive: true, force: true })
  })
  return () => current ?? missing()
}

function missing(): never {
  throw new Error('PostgreSQL is not installed; with CI=true these tests may not be skipped.')
}
