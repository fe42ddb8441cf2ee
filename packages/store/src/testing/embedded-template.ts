import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { columnParsers } from '../database/column-types.ts'
import type { Database } from '../database/database.ts'
import { embeddedDatabase } from '../database/embedded.ts'
import { readMigrations } from '../migrations/migrate.ts'

// A new embedded database takes seconds; a dump of a migrated one is made once per set of migrations.
/** A fresh, migrated embedded database in memory, with its engine for tests that look underneath. */
export async function freshEmbeddedDatabase(): Promise<{
  readonly database: Database
  readonly engine: PGlite
}> {
  const template = templatePath()
  if (!existsSync(template)) await makeTemplate(template)
  const loadDataDir = new Blob([readFileSync(template)])
  const engine = await PGlite.create({ loadDataDir, parsers: columnParsers })
  return { database: await embeddedDatabase(engine, () => undefined), engine }
}

function templatePath(): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([engineVersion(), readMigrations()]))
    .digest('hex')
    .slice(0, 16)
  return join(tmpdir(), `kader-embedded-${process.getuid?.() ?? 0}`, `${hash}.tar`)
}

// The folder of the installed engine names its version; a dump of another version does not load.
function engineVersion(): string {
  return realpathSync(fileURLToPath(import.meta.resolve('@electric-sql/pglite')))
}

async function makeTemplate(path: string): Promise<void> {
  mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 })
  const engine = await PGlite.create()
  const database = await embeddedDatabase(engine, () => undefined)
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, Buffer.from(await (await engine.dumpDataDir('none')).arrayBuffer()))
  renameSync(draft, path)
  await database.close()
}
