import type { Facts } from '@kader/domain/content/all-records'
import type { RecordFacts } from '@kader/domain/content/record'
import { localDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import { keepCell } from '@kader/exchange/cell/keep-cell'
import { callerFactory, router } from '@kader/exchange/procedures/trpc'
import { sealRecord } from '@kader/exchange/sealed-record'
import type { Ports } from '@kader/exchange/ports/transactions'
import { beforeAll, expect, test } from 'vitest'
import { registerOver } from '../register/register.ts'
import { describeOnBothDatabases } from '../testing/both-databases.ts'
import { newId, practiceCell, type PracticeCell } from '../testing/practice-cell.ts'
import { transactionsOver } from '../transactions/transactions.ts'

const day = localDate('2026-10-05')

describeOnBothDatabases('what is known of a cell', (current) => {
  let here: PracticeCell
  let elsewhere: PracticeCell
  let supervisor: Mandate
  beforeAll(async () => {
    here = await practiceCell(current().database)
    elsewhere = await practiceCell(current().database)
    supervisor = await supervisorIn(registerOver(current().database))
  })
  const transactions = () => transactionsOver(current().database, current().keys)
  const as = <T>(mandate: Mandate, work: (ports: Ports) => Promise<T>) => transactions().run(mandate, work)
  const keeper = (mandate: Mandate) =>
    callerFactory(router({ keep: keepCell() }))({
      portal: mandate.portal,
      mandate,
      today: day,
      now: `${day}T08:00:00.000Z`,
      transactions: transactions(),
      newId,
    })
  const cell = {
    name: 'Cel (verzonnen)',
    territory: [],
    statuses: [{ status: 'being-founded' as const, from: day }],
    registration: 'unknown' as const,
  }

  test('is read in every cell and by oversight, and changed by the organisers of that cell alone', async () => {
    const facts: Facts<'cell-entry'> = {
      ...factsBy(here.lien),
      addressees: [{ to: 'register' }, { to: 'organiser' }],
      territory: [],
      statuses: cell.statuses,
      registration: 'unknown',
    }
    await as(here.lien, ({ shelf }) =>
      shelf('cell-entry').add(sealRecord('cell-entry', facts, { name: 'Cel', reference: '', source: '' })),
    )
    for (const reader of [here.els, elsewhere.els, elsewhere.mayor, supervisor]) {
      expect(
        await as(reader, async ({ shelf }) => (await shelf('cell-entry').byId(facts.id))?.facts),
      ).toEqual(facts)
    }
    const amended = (by: Mandate) => as(by, ({ shelf }) => shelf('cell-entry').amend(facts))
    expect(await amended(here.mayor)).toBe(true)
    for (const other of [here.els, elsewhere.mayor, supervisor]) expect(await amended(other)).toBe(false)
  })

  test('its seats are told to oversight and to its own organisers, and to nobody else', async () => {
    const facts: Facts<'seat-report'> = {
      ...factsBy(here.lien),
      addressees: [{ to: 'organiser' }, { to: 'supervisor' }],
      periods: [{ seat: 'mayor', from: day }],
      reportedOn: day,
    }
    await as(here.lien, ({ shelf }) => shelf('seat-report').add(sealRecord('seat-report', facts, {})))
    const read = (by: Mandate) =>
      as(by, async ({ shelf }) => (await shelf('seat-report').where({ cell: here.cell })).length)
    for (const reader of [here.mayor, here.lien, supervisor]) expect(await read(reader)).toBe(1)
    for (const other of [here.els, elsewhere.mayor, elsewhere.lien]) expect(await read(other)).toBe(0)
  })

  test('is kept by one of two who write at the same moment; the other is told', async () => {
    const first = await keeper(elsewhere.lien).keep(cell)
    if (!first.done || first.id === undefined) return expect.unreachable()
    const [entry] = await as(elsewhere.lien, ({ shelf }) =>
      shelf('cell-entry').where({ cell: elsewhere.cell }),
    )
    const next = { ...cell, replaces: entry?.facts.id ?? expect.unreachable() }
    const answers = await Promise.all([
      keeper(elsewhere.lien).keep({ ...next, name: 'Een' }),
      keeper(elsewhere.mayor).keep({ ...next, name: 'Ander' }),
    ])
    expect(answers.filter(({ done }) => done)).toHaveLength(1)
    expect(answers.filter(({ done }) => !done)).toEqual([{ done: false, refusal: 'changed-meanwhile' }])
    expect(
      await as(
        elsewhere.lien,
        async ({ shelf }) => (await shelf('cell-entry').where({ cell: elsewhere.cell })).length,
      ),
    ).toBe(2)
  })
})

function factsBy({ id: mandate, cell, service, capacity: holder }: Mandate): Omit<RecordFacts, 'addressees'> {
  return {
    id: newId(),
    cell: cell ?? expect.unreachable(),
    source: { holder, mandate, service },
    attested: [],
  }
}

async function supervisorIn(register: ReturnType<typeof registerOver>): Promise<Mandate> {
  const [cell, service, person] = [newId(), newId(), newId()]
  await register.addCell({ id: cell, name: 'Openbaar register' })
  await register.addService({ id: service, name: 'Toezicht' })
  await register.addPerson({
    id: person,
    name: 'Anke',
    identities: [{ issuer: 'https://login.example', subject: person }],
  })
  const mandate: Mandate = {
    id: newId(),
    person,
    service,
    cell,
    log: newId(),
    portal: 'oversight',
    capacity: 'oversight-body',
    clearance: 'none',
    from: localDate('2026-01-01'),
  }
  await register.addMandate(mandate)
  return mandate
}
