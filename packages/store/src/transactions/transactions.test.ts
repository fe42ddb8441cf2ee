import { open } from '@kader/sealed/open'
import { seal } from '@kader/sealed'
import { beforeAll, expect, test } from 'vitest'
import { openServerDatabase } from '../database/server.ts'
import { describeOnBothDatabases, describeOnPostgres } from '../testing/both-databases.ts'
import { practiceCell, type PracticeCell } from '../testing/practice-cell.ts'
import { changed, lineBy, signalBy } from '../testing/practice-records.ts'
import { fileKeyProvider } from '../keys/file-key-provider.ts'
import { transactionsOver } from './transactions.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

describeOnBothDatabases('an answer', (current) => {
  let cast: PracticeCell
  beforeAll(async () => {
    cast = await practiceCell(current().database)
  })
  const transactions = () => transactionsOver(current().database, current().keys)

  test('may change a record more than once', async () => {
    const line = lineBy(cast.els, 'eerst')
    const text = await transactions().run(cast.els, async ({ shelf }) => {
      const lines = shelf('signal-line')
      await lines.add(line)
      await lines.byId(line.facts.id)
      await lines.amend(changed(line, { kind: 'SCH' }))
      await lines.rewrite(seal('signal-line', changed(line, { kind: 'ID' }), { text: 'daarna' }))
      const found = await lines.byId(line.facts.id)
      return found && [found.facts.kind, open(found).text]
    })
    expect(text).toEqual(['ID', 'daarna'])
  })

  test('that goes wrong by itself is not begun again', async () => {
    let begun = 0
    const wrong = transactions().run(cast.els, async () => {
      begun++
      throw new Error('stop')
    })
    await expect(wrong).rejects.toThrow('stop')
    expect(begun).toBe(1)
  })
})

describeOnPostgres('two answers at once on a server', (server) => {
  test('that change one record both count, because the later begins again', async () => {
    const { appUrl, ownerUrl } = await server().createDatabase()
    const database = await openServerDatabase({ url: appUrl, ownerUrl })
    const folder = mkdtempSync(join(tmpdir(), 'kader-keys-'))
    const transactions = transactionsOver(database, fileKeyProvider(folder))
    const { els } = await practiceCell(database)
    const signal = signalBy(els, [])
    await transactions.run(els, ({ shelf }) => shelf('signal').add(signal))
    const bothHaveRead = meeting(2)
    const change = (facts: { urgent: true } | { status: 'registered' }) =>
      transactions.run(els, async ({ shelf }) => {
        const read = await shelf('signal').byId(signal.facts.id)
        await bothHaveRead()
        if (read) await shelf('signal').amend({ ...read.facts, ...facts })
      })
    await Promise.all([change({ urgent: true }), change({ status: 'registered' })])
    const after = await transactions.run(els, ({ shelf }) => shelf('signal').byId(signal.facts.id))
    await database.close()
    rmSync(folder, { recursive: true, force: true })
    expect(after?.facts).toMatchObject({ urgent: true, status: 'registered' })
  })
})

/** Resolves for everyone once `expected` have come; who comes later does not wait. */
function meeting(expected: number): () => Promise<void> {
  const complete = Promise.withResolvers<void>()
  let came = 0
  return () => {
    if (++came === expected) complete.resolve()
    return complete.promise
  }
}
