import { localDate } from '@kader/domain/local-date'
import { expect, test } from 'vitest'
import { describeOnBothDatabases } from '../testing/both-databases.ts'
import { practiceCell } from '../testing/practice-cell.ts'
import { lineBy } from '../testing/practice-records.ts'
import { transactionsOver } from '../transactions/transactions.ts'
import { mailAddressesOver } from './mail-addresses.ts'
import { noticeRoundsOver } from './notice-round.ts'

const at = (seconds: number): Date => new Date(Date.UTC(2026, 9, 5, 8, 0, seconds))

describeOnBothDatabases('going round with notices', (current) => {
  test('one gateway does within a while, however many ask', async () => {
    const rounds = noticeRoundsOver(current().database)
    expect(await Promise.all([rounds.take(at(0), 60), rounds.take(at(0), 60)])).toEqual(expect.arrayContaining([true, false]))
    expect(await rounds.take(at(59), 60)).toBe(false)
    expect(await rounds.take(at(60), 60)).toBe(true)
  })

  test('sees whose trays there are today, with the address that the provider confirmed last', async () => {
    const { els, samira } = await practiceCell(current().database)
    const addresses = mailAddressesOver(current().database)
    await addresses.remember(els.person, 'els@voorbeeld.example')
    await addresses.remember(els.person, 'els.v@voorbeeld.example')
    await addresses.remember(samira.person, 'samira@voorbeeld.example')
    await addresses.remember(samira.person, undefined)
    const found = await noticeRoundsOver(current().database).recipients(localDate('2026-10-05'))
    const of = (person: string) => found.filter(({ mandate }) => mandate.person === person)
    expect(of(els.person)).toEqual([{ mandate: els, address: 'els.v@voorbeeld.example' }])
    expect(of(samira.person)).toEqual([{ mandate: samira, address: undefined }])
    expect((await noticeRoundsOver(current().database).recipients(localDate('2025-12-31'))).filter(({ mandate }) => mandate.person === els.person)).toEqual([])
  })

  test('hears once in which cells something was written, and nothing of what', async () => {
    const { els, cell } = await practiceCell(current().database)
    const rounds = noticeRoundsOver(current().database)
    await rounds.changedCells()
    expect(await rounds.changedCells()).toEqual(new Set())
    const transactions = transactionsOver(current().database, current().keys)
    const line = lineBy(els, 'x')
    await transactions.run(els, ({ shelf }) => shelf('signal-line').add(line))
    expect(await rounds.changedCells()).toEqual(new Set([cell]))
    await transactions.run(els, ({ shelf }) => shelf('signal-line').remove(line.facts.id))
    expect(await rounds.changedCells()).toEqual(new Set([cell]))
    expect(await rounds.changedCells()).toEqual(new Set())
  })

  test('reaches no record, no name and no session; and nobody else reaches an address', async () => {
    const { els, cell } = await practiceCell(current().database)
    await mailAddressesOver(current().database).remember(els.person, 'els@voorbeeld.example')
    const goingRound = await current().database.transaction({ task: 'notices' }, async (tx) => [
      (await tx.selectFrom('records').selectAll().execute()).length,
      (await tx.selectFrom('people').selectAll().execute()).length,
      (await tx.selectFrom('sessions').selectAll().execute()).length,
      (await tx.selectFrom('file_keys').selectAll().execute()).length,
    ])
    expect(goingRound).toEqual([0, 0, 0, 0])
    for (const scope of [{ cells: [cell], mandate: els.id, capacity: els.capacity, service: els.service }, { task: 'registrar' as const }]) {
      const addresses = await current().database.transaction(scope, (tx) => tx.selectFrom('mail_addresses').selectAll().execute())
      expect(addresses).toEqual([])
    }
  })
})
