import { Client } from 'pg'
import { expect, test } from 'vitest'
import { describeOnPostgres } from '../testing/both-databases.ts'
import { openServerDatabase } from './server.ts'

describeOnPostgres('a database server', (server) => {
  test('that signs us in as the owner of the tables is refused where a plain role is required', async () => {
    const { ownerUrl } = await server().createDatabase()
    await expect(openServerDatabase({ url: ownerUrl })).rejects.toThrow(/grant kader_app to/)
    await server().allowAsApplication(ownerUrl)
    await expect(openServerDatabase({ url: ownerUrl, requirePlainRole: true })).rejects.toThrow(
      /plain role that is a member of kader_app/,
    )
  })

  test('is migrated once by two gateways that start together', async () => {
    const { appUrl, ownerUrl } = await server().createDatabase()
    const both = await Promise.all(
      [1, 2].map(() => openServerDatabase({ url: appUrl, ownerUrl, connections: 2 })),
    )
    await Promise.all(both.map((database) => database.close()))
  })

  test('gives the login role itself no row, even outside our transactions and after reset role', async () => {
    const { appUrl, ownerUrl } = await server().createDatabase()
    const database = await openServerDatabase({ url: appUrl, ownerUrl })
    await database.transaction({ cells: ['cell-a'] }, (tx) =>
      tx
        .insertInto('file_keys')
        .values({
          key_id: 'k',
          file_id: 'f',
          controller_id: 'c',
          cell_id: 'cell-a',
          wrapped: Buffer.of(1),
        })
        .execute(),
    )
    await database.close()
    const client = new Client({ connectionString: appUrl })
    await client.connect()
    await client.query('reset role')
    const { rows } = await client.query('select * from file_keys')
    await expect(client.query('alter table file_keys disable row level security')).rejects.toThrow(
      /must be owner/,
    )
    await expect(client.query('create table elsewhere ()')).rejects.toThrow(/permission denied/)
    await client.end()
    expect(rows).toEqual([])
  })

  test('gives even the owner of the tables no row without a scope', async () => {
    const { appUrl, ownerUrl } = await server().createDatabase()
    const database = await openServerDatabase({ url: appUrl, ownerUrl })
    await database.close()
    const client = new Client({ connectionString: ownerUrl })
    await client.connect()
    const { rows } = await client.query<{ name: string }>(`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)
      order by relname`)
    await client.end()
    // What triggers write or remove as the owner, who is not forced there.
    expect(rows.map(({ name }) => name)).toEqual(['changed_cells', 'destructions_waiting', 'kader_migrations', 'match_words', 'open_tables', 'room_seats'])
  })
})
