import { localDate } from '@kader/domain/local-date'
import { beforeAll, expect, test } from 'vitest'
import { describeOnBothDatabases } from '../testing/both-databases.ts'
import { newId, practiceCell, type PracticeCell } from '../testing/practice-cell.ts'
import { transactionsOver } from '../transactions/transactions.ts'
import { directoryOver } from './directory.ts'
import { registerOver } from './register.ts'

const day = localDate('2026-10-05')
const issuer = 'https://login.example'

describeOnBothDatabases('the register', (current) => {
  let here: PracticeCell
  let elsewhere: PracticeCell
  beforeAll(async () => {
    expect(await registerOver(current().database).isEmpty()).toBe(true)
    here = await practiceCell(current().database)
    elsewhere = await practiceCell(current().database)
    expect(await registerOver(current().database).isEmpty()).toBe(false)
  })
  const member = (
    subject: string,
    portal: 'education' | 'welfare',
    more: { issuer?: string; on?: string } = {},
  ) =>
    directoryOver(current().database).memberOf(
      { issuer: more.issuer ?? issuer, subject },
      portal,
      localDate(more.on ?? day),
    )

  test('knows a person by issuer and subject, with the names of service and cell', async () => {
    expect(await member(here.els.person, 'education')).toEqual({
      person: here.els.person,
      name: 'els',
      mandates: [{ mandate: here.els, service: 'CLB Oefenstad', cell: 'LIVC-R Oefenstad' }],
    })
  })

  test('knows nobody by the same subject at another issuer', async () => {
    expect(await member(here.els.person, 'education', { issuer: 'https://other.example' })).toBeUndefined()
  })

  test('gives a person no mandate in another portal, nor before its first day', async () => {
    expect((await member(here.els.person, 'welfare'))?.mandates).toEqual([])
    expect((await member(here.els.person, 'education', { on: '2025-12-31' }))?.mandates).toEqual([])
    expect((await member(here.els.person, 'education', { on: '2026-01-01' }))?.mandates).toHaveLength(1)
  })

  test('ends a mandate after its last day', async () => {
    const register = registerOver(current().database)
    expect(await register.endMandate(elsewhere.joris.id, day)).toBe(true)
    expect(await register.endMandate(newId(), day)).toBe(false)
    expect((await member(elsewhere.joris.person, 'education'))?.mandates).toHaveLength(1)
    expect((await member(elsewhere.joris.person, 'education', { on: '2026-10-06' }))?.mandates).toEqual([])
  })

  test('shows under a mandate the mandates of its own cell and of no other', async () => {
    await transactionsOver(current().database, current().keys).run(here.els, async ({ mandates }) => {
      expect(await mandates.byId(here.samira.id)).toEqual(here.samira)
      expect(await mandates.byId(elsewhere.samira.id)).toBeUndefined()
      expect((await mandates.inCell(here.cell, day)).map(({ id }) => id).toSorted()).toEqual(
        [here.els, here.joris, here.samira, here.mayor, here.lien].map(({ id }) => id).toSorted(),
      )
      expect(await mandates.inCell(here.cell, localDate('2025-12-31'))).toEqual([])
      expect(await mandates.inCell(elsewhere.cell, day)).toEqual([])
    })
  })

  test('cannot be written by signing in', async () => {
    const person = { id: newId(), name: 'x' }
    await expect(
      current().database.transaction({ task: 'sign-in' }, (tx) =>
        tx.insertInto('people').values(person).execute(),
      ),
    ).rejects.toThrow(/row-level security/)
  })

  test('cannot be written under a mandate', async () => {
    const scope = { cells: [here.cell], mandate: here.els.id, service: here.els.service, capacity: 'mayor' }
    await expect(
      current().database.transaction(scope, (tx) =>
        tx.insertInto('people').values({ id: newId(), name: 'x' }).execute(),
      ),
    ).rejects.toThrow(/row-level security/)
    const raising = (scoped: typeof scope) =>
      current().database.transaction(scoped, (tx) =>
        tx.updateTable('mandates').set({ capacity: 'mayor' }).executeTakeFirst(),
      )
    expect((await raising({ ...scope, capacity: 'clb-worker' })).numUpdatedRows).toBe(0n)
    await expect(raising(scope)).rejects.toThrow(/not theirs to change/)
  })
})
