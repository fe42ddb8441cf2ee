import { Client } from 'pg'
import { expect, test } from 'vitest'
import { openServerDatabase } from '../database/server.ts'
import { describeOnPostgres } from '../testing/both-databases.ts'
import { freshEmbeddedDatabase } from '../testing/embedded-template.ts'

const statements = [
  `update audit_logs set log_id = 'y'`,
  'delete from audit_logs',
  'truncate audit_logs cascade',
]

describeOnPostgres('the audit tables on a server', (server) => {
  test('refuse every change to the login role and to their own owner', async () => {
    const { appUrl, ownerUrl } = await server().createDatabase()
    const database = await openServerDatabase({ url: appUrl, ownerUrl })
    await database.transaction({}, (tx) => tx.insertInto('audit_logs').values({ log_id: 'x' }).execute())
    await database.close()
    expect(await refusals(appUrl, 'reset role')).toEqual(
      statements.map(() => 'permission denied for table audit_logs'),
    )
    // The owner could see rows only by first lifting the policy; even then the trigger stands.
    const lifted = 'alter table audit_logs no force row level security'
    expect(await refusals(ownerUrl, lifted)).toEqual(
      statements.map(() => expect.stringMatching(/append-only/)),
    )
  })
})

test('the audit tables of the embedded database refuse every change to the superuser it always is', async () => {
  const { database, engine } = await freshEmbeddedDatabase()
  await database.transaction({}, (tx) => tx.insertInto('audit_logs').values({ log_id: 'x' }).execute())
  for (const statement of statements) {
    await expect(engine.exec(statement)).rejects.toThrow(/append-only/)
  }
  await database.close()
}, 30_000)

async function refusals(url: string, first: string): Promise<readonly string[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(first)
  const messages: string[] = []
  for (const statement of statements) {
    await client.query(statement).catch((error: Error) => messages.push(error.message))
  }
  await client.end()
  return messages
}
