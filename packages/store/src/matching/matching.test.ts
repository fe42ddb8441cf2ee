import { randomUUID } from 'node:crypto'
import { id, type Id } from '@kader/domain/id'
import { localDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import type { Addressee } from '@kader/domain/content/record'
import { sealRecord } from '@kader/exchange/sealed-record'
import { expect, test } from 'vitest'
import { duringTask } from '../database/during-task.ts'
import { describeOnBothDatabases } from '../testing/both-databases.ts'
import { practiceCell } from '../testing/practice-cell.ts'
import { transactionsOver } from '../transactions/transactions.ts'

const organiser: Addressee[] = [{ to: 'organiser' }]

function fileBy({ id: mandate, service, capacity, cell }: Mandate, file: Id) {
  if (cell === undefined) throw new Error('A case is of a cell.')
  const source = { holder: capacity, mandate, service }
  return { id: file, cell, source, addressees: organiser, attested: [], madeOn: localDate('2026-10-05'), status: 'registered' as const, age: 'adult' as const, signal: id(randomUUID()) }
}

describeOnBothDatabases('comparing persons', (current) => {
  const over = () => transactionsOver(current().database, current().keys)
  const register = async (by: Mandate, name: string): Promise<Id> => {
    const file = id(randomUUID())
    await over().run(by, async ({ shelf, matching }) => {
      await shelf('case-file').add(sealRecord('case-file', fileBy(by, file), {}))
      await matching.keep(file, { name })
    })
    return file
  }
  const pairs = (by: Mandate) => over().run(by, ({ matching }) => matching.pairs())

  test('tells the coordinator of one cell, and nobody else', async () => {
    const { els, samira, lien, mayor, cell } = await practiceCell(current().database)
    const elsewhere = await practiceCell(current().database)
    const [one, other] = [await register(els, 'Youssef El Amrani'), await register(samira, 'Yusuf Al-Amrani')]
    await register(samira, 'Karim Peeters')
    await register(elsewhere.els, 'Youssef El Amrani')
    expect((await pairs(lien)).map((pair) => pair.toSorted())).toEqual([[one, other].toSorted()])
    expect([await pairs(mayor), await pairs(els), await pairs(elsewhere.lien)]).toEqual([[], [], []])

    const under = (scope: { readonly capacity: string; readonly mandate: string }, matching: boolean) =>
      current().database.transaction({ ...scope, cells: [cell] }, async (tx) => {
        const look = async () => {
          const words = await tx.selectFrom('match_words').selectAll().execute()
          const keys = await tx.selectFrom('file_keys').selectAll().where('file_id', 'like', 'matching of %').execute()
          return [words.length > 0, keys.length > 0]
        }
        return matching ? duringTask(tx, 'matching', look) : look()
      })
    expect(await under({ capacity: 'livc-coordinator', mandate: lien.id }, false)).toEqual([false, false])
    expect(await under({ capacity: 'clb-worker', mandate: els.id }, true)).toEqual([false, true])
    expect(await under({ capacity: 'livc-coordinator', mandate: lien.id }, true)).toEqual([true, true])
  })

  test('keeps words that are keyed per cell: no name, and not the same twice', async () => {
    const { els, lien, cell } = await practiceCell(current().database)
    const elsewhere = await practiceCell(current().database)
    await register(els, 'Dmitri Sokolov')
    await register(elsewhere.els, 'Dmitri Sokolov')
    const words = async (of: Mandate, there: Id) =>
      current().database.transaction({ capacity: 'livc-coordinator', mandate: of.id, cells: [there] }, async (tx) => {
        const rows = await duringTask(tx, 'matching', () => tx.selectFrom('match_words').select('word').execute())
        return rows.map(({ word }) => Buffer.from(word).toString('hex'))
      })
    const [here, there] = [await words(lien, cell), await words(elsewhere.lien, elsewhere.cell)]
    expect(here.length).toBeGreaterThan(0)
    expect(here.every((word) => /^[0-9a-f]{64}$/.test(word))).toBe(true)
    expect(here.filter((word) => there.includes(word))).toEqual([])
  })

  test('ends when the organiser no longer holds the file, and comes with a file of one\'s own only', async () => {
    const { els, samira, lien } = await practiceCell(current().database)
    const file = await register(els, 'Youssef El Amrani')
    await register(samira, 'Yusuf Al-Amrani')
    for (const other of [samira, lien]) await expect(over().run(other, ({ matching }) => matching.keep(file, { name: 'Karim Peeters' }))).rejects.toThrow()
    expect(await pairs(lien)).toHaveLength(1)
    await over().run(els, async ({ shelf }) => {
      const found = (await shelf('case-file').byId(file))?.facts
      if (found !== undefined) await shelf('case-file').amend({ ...found, addressees: [] })
    })
    expect(await pairs(lien)).toEqual([])
    await over().run(els, async ({ shelf }) => {
      const found = (await shelf('case-file').byId(file))?.facts
      if (found !== undefined) await shelf('case-file').amend({ ...found, addressees: organiser })
    })
    expect(await pairs(lien)).toEqual([])
  })
})
