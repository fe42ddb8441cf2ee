import type { Facts } from '@kader/domain/content/all-records'
import { changed } from '@kader/domain/lifecycle/mandate-change'
import { localDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import type { Ports, Transactions } from '@kader/exchange/ports/transactions'
import { memoryTransactions } from '@kader/exchange/testing/memory-transactions'
import { seal } from '@kader/sealed'
import { expect, test } from 'vitest'
import { describeOnBothDatabases } from '../testing/both-databases.ts'
import { newId, practiceCell, type PracticeCell } from '../testing/practice-cell.ts'
import { transactionsOver } from '../transactions/transactions.ts'
import { directoryOver } from './directory.ts'

const day = localDate('2026-10-05')
type Action = Facts<'mandate-change'>['action']
type Try = (cell: PracticeCell, side: Transactions) => Promise<unknown>

function proposal(by: Mandate, about: Mandate, action: Action) {
  const { id, person, service, capacity, clearance, from, to } = about
  const facts: Facts<'mandate-change'> = {
    id: newId(),
    cell: by.cell ?? newId(),
    source: { holder: by.capacity, mandate: by.id, service: by.service },
    addressees: [{ to: 'organiser' }],
    attested: [],
    madeOn: day,
    action, status: 'proposed', mandate: id, person, service, capacity, clearance,
    representative: about.representative ?? false,
    from,
    ...(to === undefined ? {} : { to }),
    proposer: by.person,
    proposedOn: day,
  }
  return seal('mandate-change', facts, { reason: 'x' })
}

const propose = (side: Transactions, by: Mandate, about: Mandate, action: Action) => side.run(by, ({ shelf }) => shelf('mandate-change').add(proposal(by, about, action)))
const stop = (side: Transactions, by: Mandate, after: Mandate) => side.run(by, ({ mandates }: Ports) => mandates.stop(after))
const given = ({ samira }: PracticeCell): Mandate => ({ ...samira, id: newId(), from: day })

const refused: Readonly<Record<string, Try>> = {
  'ending without a proposal': ({ mayor, els }, side) => stop(side, mayor, changed(els, 'end', day)),
  'ending on one’s own proposal': async ({ mayor, els }, side) => {
    await propose(side, mayor, els, 'end')
    return stop(side, mayor, changed(els, 'end', day))
  },
  'ending on the proposal of the person concerned': async ({ mayor, lien }, side) => {
    await propose(side, lien, lien, 'end')
    return stop(side, mayor, changed(lien, 'end', day))
  },
  'ending on a proposal to do something else': async ({ mayor, lien, els }, side) => {
    await propose(side, lien, els, 'restore')
    return stop(side, mayor, changed(els, 'end', day))
  },
  'ending on a proposal about another': async ({ mayor, lien, els, joris }, side) => {
    await propose(side, lien, joris, 'end')
    return stop(side, mayor, changed(els, 'end', day))
  },
  'ending on a proposal that was refused': async ({ mayor, lien, els }, side) => {
    const waiting = proposal(lien, els, 'end')
    await side.run(lien, ({ shelf }) => shelf('mandate-change').add(waiting))
    await side.run(mayor, ({ shelf }) => shelf('mandate-change').amend({ ...waiting.facts, status: 'refused' }))
    return stop(side, mayor, changed(els, 'end', day))
  },
  'ending on the proposal of somebody who keeps no mandates': async ({ mayor, samira, els }, side) => {
    await propose(side, samira, els, 'end')
    return stop(side, mayor, changed(els, 'end', day))
  },
  'restoring alone': async ({ mayor, els }, side) => {
    await stop(side, mayor, changed(els, 'suspend', day))
    return stop(side, mayor, els)
  },
  'suspending oneself': ({ mayor }, side) => stop(side, mayor, changed(mayor, 'suspend', day)),
  'lengthening the days while suspending': ({ mayor, els }, side) => stop(side, mayor, { ...changed(els, 'suspend', day), to: localDate('2030-01-01') }),
  'touching what ended': async (cell, side) => {
    await propose(side, cell.lien, cell.els, 'end')
    await stop(side, cell.mayor, changed(cell.els, 'end', day))
    return stop(side, cell.lien, changed(cell.els, 'suspend', day))
  },
  'acting while suspended': async ({ mayor, lien, els }, side) => {
    await stop(side, lien, changed(mayor, 'suspend', day))
    return stop(side, mayor, changed(els, 'suspend', day))
  },
  'giving without a proposal': (cell, side) => side.run(cell.mayor, ({ mandates }) => mandates.give(given(cell))),
  'giving more days than were proposed': async (cell, side) => {
    const one = { ...given(cell), to: localDate('2026-12-31') }
    await propose(side, cell.lien, one, 'grant')
    return side.run(cell.mayor, ({ mandates }) => mandates.give({ ...one, to: localDate('2027-12-31') }))
  },
  'giving a clearance that was not proposed': async (cell, side) => {
    const one = given(cell)
    await propose(side, cell.lien, one, 'grant')
    return side.run(cell.mayor, ({ mandates }) => mandates.give({ ...one, clearance: 'secret' }))
  },
}

describeOnBothDatabases('a mandate', (current) => {
  const sidesOf = (cell: PracticeCell) => [
    transactionsOver(current().database, current().keys),
    memoryTransactions([cell.els, cell.joris, cell.samira, cell.mayor, cell.lien]),
  ]

  test.each(Object.entries(refused))('%s is refused, by the database and by its double', async (_, trying) => {
    const cell = await practiceCell(current().database)
    for (const side of sidesOf(cell)) await expect(trying(cell, side)).rejects.toThrow()
  })

  test('is changed by nobody else: whoever keeps none finds nothing to change', async () => {
    const cell = await practiceCell(current().database)
    const elsewhere = await practiceCell(current().database)
    for (const side of sidesOf(cell)) expect(await stop(side, cell.samira, changed(cell.els, 'suspend', day))).toBe(false)
    for (const side of sidesOf(cell)) expect(await stop(side, cell.mayor, changed(elsewhere.els, 'suspend', day))).toBe(false)
  })

  test('is suspended by one, restored and ended by two, and its holder signs in accordingly', async () => {
    const cell = await practiceCell(current().database)
    const { mayor, lien, els } = cell
    const [side] = sidesOf(cell)
    if (side === undefined) return
    const mandatesAtSignIn = async () =>
      (await directoryOver(current().database).memberOf({ issuer: 'https://login.example', subject: els.person }, 'education', day))?.mandates.length
    await stop(side, mayor, changed(els, 'suspend', day))
    expect(await mandatesAtSignIn()).toBe(0)
    await propose(side, lien, els, 'restore')
    expect(await stop(side, mayor, els)).toBe(true)
    expect(await mandatesAtSignIn()).toBe(1)
    await propose(side, lien, els, 'end')
    expect(await stop(side, mayor, changed(els, 'end', day))).toBe(true)
    expect(await mandatesAtSignIn()).toBe(0)
    await side.run(mayor, async ({ mandates }) => {
      expect(await mandates.byId(els.id)).toEqual({ ...els, stopped: 'ended', to: day })
      expect((await mandates.inCell(cell.cell, day)).map(({ id }) => id)).not.toContain(els.id)
      expect((await mandates.ofCell(cell.cell)).map(({ id }) => id)).toContain(els.id)
    })
  })

  test('is given by two, exactly as proposed', async () => {
    const cell = await practiceCell(current().database)
    for (const side of sidesOf(cell)) {
      const one: Mandate = { ...given(cell), representative: true }
      await propose(side, cell.lien, one, 'grant')
      await side.run(cell.mayor, ({ mandates }) => mandates.give(one))
      await side.run(cell.samira, async ({ mandates }) => expect(await mandates.byId(one.id)).toEqual(one))
    }
  })
})
