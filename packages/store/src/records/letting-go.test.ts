import type { Mandate } from '@kader/domain/mandate'
import type { Shelf } from '@kader/exchange/ports/shelf'
import { expect, test } from 'vitest'
import { describeOnBothDatabases } from '../testing/both-databases.ts'
import { practiceCell } from '../testing/practice-cell.ts'
import { changed, lineBy } from '../testing/practice-records.ts'
import { transactionsOver } from '../transactions/transactions.ts'

const organiser = [{ to: 'organiser' as const }]

describeOnBothDatabases('taking oneself off a record', (current) => {
  test('the mayor does so with what reaches him, and reads it no more; nobody else does', async () => {
    const { els, mayor, lien } = await practiceCell(current().database)
    const transactions = transactionsOver(current().database, current().keys)
    const lines = (mandate: Mandate) =>
      transactions.run(mandate, async ({ shelf }) => (await shelf('signal-line').where({})).length)
    const trying = (mandate: Mandate, change: (shelf: Shelf<'signal-line'>) => Promise<boolean>) =>
      transactions.run(mandate, async ({ shelf }) => change(shelf('signal-line')))
    const [sent, own] = [lineBy(els, 'aangemeld', { addressees: organiser }), lineBy(els, 'van mij')]
    await transactions.run(els, async ({ shelf }) => {
      await shelf('signal-line').add(sent)
      await shelf('signal-line').add(own)
    })
    const letGo = changed(sent, { addressees: [] })

    await expect(trying(mayor, (shelf) => shelf.amend(letGo))).rejects.toThrow()
    await expect(trying(lien, (shelf) => shelf.letGo(letGo))).rejects.toThrow()
    expect(await trying(mayor, (shelf) => shelf.letGo(changed(own, { attested: ['C-FREE'] })))).toBe(false)
    expect([await lines(mayor), await lines(lien), await lines(els)]).toEqual([1, 1, 2])

    expect(await trying(mayor, (shelf) => shelf.letGo(letGo))).toBe(true)
    expect([await lines(mayor), await lines(lien), await lines(els)]).toEqual([0, 0, 2])
  })

  test('lasts for that one change: the next reading is as narrow as any', async () => {
    const { els, mayor } = await practiceCell(current().database)
    const transactions = transactionsOver(current().database, current().keys)
    const [sent, own] = [lineBy(els, 'aangemeld', { addressees: organiser }), lineBy(els, 'van mij')]
    await transactions.run(els, async ({ shelf }) => {
      await shelf('signal-line').add(sent)
      await shelf('signal-line').add(own)
    })
    const left = await transactions.run(mayor, async ({ shelf }) => {
      await shelf('signal-line').letGo(changed(sent, { addressees: [] }))
      return (await shelf('signal-line').where({})).length
    })
    expect(left).toBe(0)
  })
})
