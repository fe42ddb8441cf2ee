import { Kysely, PostgresDialect, sql } from 'kysely'
import { Client, Pool, types } from 'pg'
import { migrate } from '../migrations/migrate.ts'
import { columnParsers } from './column-types.ts'
import type { Database } from './database.ts'
import { refuseNesting, runTransaction } from './run-transaction.ts'
import type { Tables } from './tables.ts'

export interface ServerOptions {
  /** Where the application signs in; a member of `kader_app` that owns nothing. */
  readonly url: string
  /** Who owns the tables and runs migrations; without it the application's own role does (development). */
  readonly ownerUrl?: string
  /** Production: refuse a login role that could step around the row policies. */
  readonly requirePlainRole?: boolean
  readonly connections?: number
}

const customTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    format === 'binary'
      ? types.getTypeParser(oid, 'binary')
      : (columnParsers[oid] ?? types.getTypeParser(oid)),
}

export async function openServerDatabase(options: ServerOptions): Promise<Database> {
  await migrateAs(options.ownerUrl ?? options.url)
  const pool = new Pool({
    connectionString: options.url,
    max: options.connections ?? 8,
    types: customTypes,
    // No transaction spans the network, a document or human time: one that waits is ended.
    idle_in_transaction_session_timeout: 10_000,
    statement_timeout: 30_000,
  })
  // An idle connection that drops is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  await checkRole(kysely, options.requirePlainRole === true)
  return {
    kind: 'server',
    transaction: async (scope, work) => {
      refuseNesting()
      return runTransaction(kysely, scope, work)
    },
    close: () => kysely.destroy(),
  }
}

async function migrateAs(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await migrate({
      script: async (text) => void (await client.query(text)),
      rows: async (text, values) => (await client.query(text, [...values])).rows as Record<string, unknown>[],
    })
  } finally {
    await client.end()
  }
}

async function checkRole(kysely: Kysely<Tables>, plain: boolean): Promise<void> {
  const { rows } = await sql<{ member: boolean; powerful: boolean }>`
    select pg_has_role(oid, 'kader_app', 'member') as member, rolsuper or rolbypassrls or exists (
      select from pg_class where relowner = pg_roles.oid and relnamespace = 'public'::regnamespace
    ) as powerful from pg_roles where rolname = session_user`.execute(kysely)
  const refusal = rows[0]?.member !== true ? notAMember : plain && rows[0].powerful ? tooPowerful : undefined
  if (refusal === undefined) return
  await kysely.destroy()
  throw new Error(refusal)
}

const notAMember = [
  'De rol in DATABASE_URL is geen lid van kader_app. Geef als beheerder: grant kader_app to <rol>.',
  'The role in DATABASE_URL is no member of kader_app. As an administrator: grant kader_app to <role>.',
].join('\n')

const tooPowerful = [
  'De rol in DATABASE_URL is beheerder of eigenaar van tabellen. Gebruik een gewone rol die lid is van kader_app.',
  'The role in DATABASE_URL is a superuser or owns tables. Use a plain role that is a member of kader_app.',
].join('\n')
