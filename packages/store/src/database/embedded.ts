import { mkdirSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect } from 'kysely'
import { migrate } from '../migrations/migrate.ts'
import { columnParsers } from './column-types.ts'
import type { Database } from './database.ts'
import { lockFolder } from './folder-lock.ts'
import { createQueue } from './queue.ts'
import { refuseNesting, runTransaction } from './run-transaction.ts'
import type { Tables } from './tables.ts'

/** Opens (or creates) the embedded PostgreSQL in `folder`; throws `FolderInUse` while another process has it. */
export async function openEmbeddedDatabase(folder: string): Promise<Database> {
  const lock = lockFolder(folder)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const engine = await PGlite.create({ dataDir: folder, parsers: columnParsers })
    return await embeddedDatabase(engine, () => lock.release())
  } catch (error) {
    lock.release()
    throw error
  }
}

/** The embedded database over an engine that is already running, for tests that start from a dump. */
export async function embeddedDatabase(engine: PGlite, released: () => void): Promise<Database> {
  await migrate({
    script: async (text) => void (await engine.exec(text)),
    rows: async (text, values) => (await engine.query<Record<string, unknown>>(text, [...values])).rows,
  })
  const kysely = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: engine }) })
  // One session: an interleaved transaction would read and write under another person's scope.
  const inTurn = createQueue()
  return {
    kind: 'embedded',
    transaction: (scope, work) => {
      refuseNesting()
      return inTurn(() => runTransaction(kysely, scope, work))
    },
    close: () =>
      inTurn(async () => {
        await kysely.destroy()
        if (!engine.closed) await engine.close()
        released()
      }),
  }
}
