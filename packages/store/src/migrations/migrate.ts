import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a migration needs of a connection: several statements at once, and one statement with values. */
export interface MigrationConnection {
  script(text: string): Promise<void>
  rows(text: string, values: readonly unknown[]): Promise<readonly Record<string, unknown>[]>
}

export interface Migration {
  readonly name: string
  readonly text: string
}

/** A migration that was applied earlier has since been changed, or the database is ahead of this version. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused'
}

export function readMigrations(folder: string = import.meta.dirname): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}

/** Brings the database to this version: every migration once, in order, each in its own transaction. */
export async function migrate(
  connection: MigrationConnection,
  migrations: readonly Migration[] = readMigrations(),
): Promise<void> {
  await inTransaction(connection, () =>
    connection.script(`create table if not exists kader_migrations (
      name text primary key, checksum text not null, applied_at timestamptz not null default now())`),
  )
  const known = new Set(migrations.map(({ name }) => name))
  for (const row of await connection.rows('select name from kader_migrations', [])) {
    if (!known.has(String(row['name']))) {
      throw new MigrationRefused(
        `The database has migration ${String(row['name'])}, which this version does not know.`,
      )
    }
  }
  for (const migration of migrations) {
    await inTransaction(connection, () => applyOnce(connection, migration))
  }
}

async function applyOnce(connection: MigrationConnection, { name, text }: Migration): Promise<void> {
  const checksum = createHash('sha256').update(text).digest('hex')
  const [applied] = await connection.rows('select checksum from kader_migrations where name = $1', [name])
  if (applied?.['checksum'] === checksum) return
  if (applied) throw new MigrationRefused(`Migration ${name} was changed after it had been applied.`)
  await connection.script(text)
  await connection.rows('insert into kader_migrations (name, checksum) values ($1, $2)', [name, checksum])
}

async function inTransaction(connection: MigrationConnection, work: () => Promise<void>): Promise<void> {
  await connection.script('begin')
  try {
    // Two gateways that start together must not both migrate.
    await connection.rows('select pg_advisory_xact_lock(7233001)', [])
    await work()
    await connection.script('commit')
  } catch (error) {
    await connection.script('rollback')
    throw error
  }
}
