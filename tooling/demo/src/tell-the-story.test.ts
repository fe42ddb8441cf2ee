import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localDate } from '@kader/domain/local-date'
import { fileKeyProvider } from '@kader/store/keys/file-key-provider'
import { registerOver } from '@kader/store/register/register'
import { freshEmbeddedDatabase } from '@kader/store/testing/embedded-template'
import { transactionsOver } from '@kader/store/transactions/transactions'
import { expect, test } from 'vitest'
import { settleOefenstad } from './settle-oefenstad.ts'
import { story } from './story-words.ts'
import { tellTheStory } from './tell-the-story.ts'

test('the story is told by its own people, and stands readable nowhere in the database', async () => {
  const { database, engine } = await freshEmbeddedDatabase()
  const keys = await mkdtemp(join(tmpdir(), 'kader-story-'))
  const transactions = transactionsOver(database, fileKeyProvider(keys))
  const cast = await settleOefenstad({ register: registerOver(database), transactions, issuer: 'http://localhost:4320' })
  await tellTheStory({ cast, transactions, today: localDate('2026-10-05') })

  const sources = await engine.query<{ facts: { source: { mandate: string } } }>("select facts from records where name = 'contribution'")
  expect(new Set(sources.rows.map(({ facts }) => facts.source.mandate)).size).toBe(4)
  const signatures = await engine.query("select 1 from records where name = 'agreement-signature'")
  expect(signatures.rows).toHaveLength(6)
  const dump = JSON.stringify((await engine.query('select * from records')).rows)
  expect(dump).not.toContain(story.card)
  await database.close()
  await rm(keys, { recursive: true, force: true })
}, 60_000)
