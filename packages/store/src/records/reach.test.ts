import type { Addressee } from '@kader/domain/content/record'
import type { Mandate } from '@kader/domain/mandate'
import type { Ports } from '@kader/exchange/ports/transactions'
import { seal } from '@kader/sealed'
import { open } from '@kader/sealed/open'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Scope } from '../database/scope.ts'
import { describeOnBothDatabases } from '../testing/both-databases.ts'
import { newId, practiceCell, type PracticeCell } from '../testing/practice-cell.ts'
import {
  changed,
  consultationBy,
  contributionBy,
  enteredBy,
  lineBy,
  seatOf,
  signalBy,
} from '../testing/practice-records.ts'
import { transactionsOver } from '../transactions/transactions.ts'

describeOnBothDatabases('a row is reached', (current) => {
  let here: PracticeCell
  let elsewhere: PracticeCell
  beforeAll(async () => {
    here = await practiceCell(current().database)
    elsewhere = await practiceCell(current().database)
  })
  const as = <T>(mandate: Mandate, work: (ports: Ports) => Promise<T>) =>
    transactionsOver(current().database, current().keys).run(mandate, work)
  const everybody = () => ({
    els: here.els,
    joris: here.joris,
    samira: here.samira,
    mayor: here.mayor,
    lien: here.lien,
    other: elsewhere.els,
    otherMayor: elsewhere.mayor,
  })

  async function readersOf(addressees: readonly Addressee[]): Promise<readonly string[]> {
    // A signal has no content, so that only the row policy, and not a key out of reach, keeps it from a reader.
    const signal = signalBy(here.els, addressees)
    await as(here.els, ({ shelf }) => shelf('signal').add(signal))
    const readers: string[] = []
    for (const [name, mandate] of Object.entries(everybody())) {
      const found = await as(mandate, ({ shelf }) => shelf('signal').byId(signal.facts.id))
      if (found) readers.push(name)
    }
    return readers
  }

  test('by its source alone when it is addressed to nobody', async () => {
    expect(await readersOf([])).toEqual(['els'])
  })

  test('by its team, its organiser, one person or the whole cell, as addressed, and never by another cell', async () => {
    expect(await readersOf([{ to: 'team' }])).toEqual(['els', 'joris'])
    expect(await readersOf([{ to: 'organiser' }])).toEqual(['els', 'mayor', 'lien'])
    expect(await readersOf([{ to: 'mandate', mandate: here.samira.id }])).toEqual(['els', 'samira'])
    expect(await readersOf([{ to: 'mandate', mandate: elsewhere.els.id }])).toEqual(['els'])
    expect(await readersOf([{ to: 'everyone' }])).toEqual(['els', 'joris', 'samira', 'mayor', 'lien'])
    expect(await readersOf([{ to: 'table' }])).toEqual(['els'])
  })

  test('with its words by the supervisor or by every cell, when it is reported or stands in the register', async () => {
    const { cell: _, ...anywhere } = elsewhere.els
    const supervisor: Mandate = { ...anywhere, id: newId(), service: newId(), capacity: 'oversight-body' as const, portal: 'oversight' }
    const readers = async (addressees: Addressee[]) => {
      const line = lineBy(here.els, 'voor wie het aangaat', { addressees })
      await as(here.els, ({ shelf }) => shelf('signal-line').add(line))
      const found: string[] = []
      for (const [name, mandate] of Object.entries({ ...everybody(), supervisor })) {
        const [read] = await as(mandate, ({ shelf }) => shelf('signal-line').where({ id: line.facts.id }))
        if (read) found.push(`${name}: ${open(read).text}`)
      }
      return found
    }
    const saying = (...names: string[]) => names.map((name) => `${name}: voor wie het aangaat`)
    expect(await readers([{ to: 'supervisor' }])).toEqual(saying('els', 'supervisor'))
    expect(await readers([{ to: 'register' }])).toEqual(saying(...Object.keys(everybody()), 'supervisor'))
  })

  test('of the register or a report without a key of any case being opened', async () => {
    const kept = [
      signalOf([]),
      signalOf([{ to: 'everyone' }]),
      signalOf([{ to: 'register' }]),
      signalOf([{ to: 'supervisor' }]),
    ]
    await as(here.els, async ({ shelf }) => {
      for (const line of kept) await shelf('signal-line').add(line)
    })
    const keysSeen = (scope: Scope) =>
      current().database.transaction(scope, async (tx) => {
        const { rows } = await sql<{ file: string }>`select file_id as file from file_keys
          where controller_id = ${here.els.service}`.execute(tx)
        return rows.map(({ file }) => file).toSorted()
      })
    expect(await keysSeen({ mandate: elsewhere.els.id, cells: [elsewhere.cell] })).toEqual(['register'])
    expect(await keysSeen({ mandate: newId(), sector: 'oversight' })).toEqual(
      ['register', `reports of ${here.cell}`].toSorted(),
    )
    expect(await keysSeen({})).toEqual([])
  })

  const signalOf = (addressees: Addressee[]) => lineBy(here.els, 'een regel', { addressees })

  test('at the table only while it is open and the reader is in the room and has confirmed', async () => {
    const consultation = consultationBy(here.mayor, 'invited')
    const seat = seatOf(here.mayor, here.samira, consultation.facts.id)
    const said = contributionBy(here.els, consultation.facts.id, 'aan tafel gezegd')
    await as(here.mayor, async ({ shelf }) => {
      await shelf('consultation').add(consultation)
      await shelf('attendance').add(seat)
    })
    await as(here.els, ({ shelf }) => shelf('contribution').add(said))
    const reads = async (mandate: Mandate) =>
      (await as(mandate, ({ shelf }) => shelf('contribution').byId(said.facts.id))) !== undefined
    const turn = (status: 'open' | 'closed') =>
      as(here.mayor, ({ shelf }) => shelf('consultation').amend(changed(consultation, { status })))
    const sit = (facts: { inRoom?: boolean; confirmed?: boolean }) =>
      as(here.samira, ({ shelf }) => shelf('attendance').amend(changed(seat, facts)))

    expect(await reads(here.samira)).toBe(false)
    await turn('open')
    expect(await reads(here.samira)).toBe(true)
    expect(await reads(here.joris)).toBe(false)
    expect(await reads(here.mayor)).toBe(false)
    await sit({ inRoom: false })
    expect(await reads(here.samira)).toBe(false)
    await sit({ confirmed: false })
    expect(await reads(here.samira)).toBe(false)
    await sit({})
    expect(await reads(here.samira)).toBe(true)
    await turn('closed')
    expect(await reads(here.samira)).toBe(false)
    expect(await reads(here.els)).toBe(true)
  })

  test('to be added only in the name of who acts, and in the own cell', async () => {
    const inHerName = lineBy(here.els, 'niet van mij')
    await expect(as(here.joris, ({ shelf }) => shelf('signal-line').add(inHerName))).rejects.toThrow(
      /row-level security/,
    )
    const source = { holder: here.els.capacity, mandate: here.els.id, service: here.samira.service }
    const ofAnotherService = consultationBy(here.els, 'invited')
    await expect(
      as(here.els, ({ shelf }) =>
        shelf('consultation').add(seal('consultation', changed(ofAnotherService, { source }), {})),
      ),
    ).rejects.toThrow(/row-level security/)
    const inAnotherCell = lineBy(here.els, 'elders', { cell: elsewhere.cell })
    await expect(as(here.els, ({ shelf }) => shelf('signal-line').add(inAnotherCell))).rejects.toThrow(
      /row-level security|outside the scope/,
    )
  })

  test('to be changed only by whom it reaches, and never given another source, cell or id', async () => {
    const line = lineBy(here.els, 'van Els')
    await as(here.els, ({ shelf }) => shelf('signal-line').add(line))
    const mine = changed(line, { addressees: [{ to: 'everyone' }] })
    expect(await as(here.samira, ({ shelf }) => shelf('signal-line').amend(mine))).toBe(false)
    const source = { ...line.facts.source, mandate: here.joris.id }
    await expect(
      as(here.els, ({ shelf }) => shelf('signal-line').amend(changed(line, { source }))),
    ).rejects.toThrow(/keeps its name/)
    const cell = elsewhere.cell
    await expect(
      as(here.els, ({ shelf }) => shelf('signal-line').amend(changed(line, { cell }))),
    ).rejects.toThrow(/keeps its name/)
  })

  test('to be removed by its source only, while addressed to nobody', async () => {
    const shared = lineBy(here.els, 'gedeeld', { addressees: [{ to: 'everyone' }] })
    const own = lineBy(here.els, 'eigen')
    await as(here.els, async ({ shelf }) => {
      await shelf('signal-line').add(shared)
      await shelf('signal-line').add(own)
    })
    const remove = (mandate: Mandate, line: typeof own) =>
      as(mandate, ({ shelf }) => shelf('signal-line').remove(line.facts.id))
    expect(await remove(here.els, shared)).toBe(false)
    expect(await remove(here.joris, own)).toBe(false)
    expect(await remove(here.els, own)).toBe(true)
  })

  test('never again to be changed or removed when it minutes who entered or left', async () => {
    const entered = enteredBy(here.els)
    await as(here.els, ({ shelf }) => shelf('room-event').add(entered))
    const refused = /never changed or removed/
    await expect(
      as(here.els, ({ shelf }) => shelf('room-event').amend(changed(entered, { event: 'left' }))),
    ).rejects.toThrow(refused)
    await expect(as(here.els, ({ shelf }) => shelf('room-event').remove(entered.facts.id))).rejects.toThrow(
      refused,
    )
  })

  test("through a seat that is one's own; the seats of others are not shown", async () => {
    const consultation = consultationBy(here.mayor, 'open')
    await as(here.mayor, async ({ shelf }) => {
      await shelf('consultation').add(consultation)
      await shelf('attendance').add(seatOf(here.mayor, here.samira, consultation.facts.id))
    })
    const seen = (mandate: Mandate) =>
      current().database.transaction({ cells: [here.cell], mandate: mandate.id }, async (tx) => {
        const { rows } = await sql<{ of: string }>`select distinct mandate_id as of from room_seats
          union select consultation_id from open_tables`.execute(tx)
        return rows.map((row) => row.of)
      })
    expect((await seen(here.samira)).toSorted()).toEqual([consultation.facts.id, here.samira.id].toSorted())
    expect(await seen(here.joris)).toEqual([])
  })

  test('by no statement that reads no column either, and no one seats himself', async () => {
    const { database } = current()
    const line = lineBy(here.els, 'niet te raken')
    await as(here.els, ({ shelf }) => shelf('signal-line').add(line))
    const samira = { cells: [here.cell], mandate: here.samira.id, service: here.samira.service }
    await database.transaction(samira, (tx) => sql`update records set content = '\\x00'`.execute(tx))
    await database.transaction(samira, (tx) => sql`delete from records`.execute(tx))
    expect(await as(here.els, ({ shelf }) => shelf('signal-line').byId(line.facts.id))).toBeDefined()
    await expect(
      database.transaction(samira, (tx) =>
        sql`insert into room_seats values ('a', 'b', ${here.samira.id})`.execute(tx),
      ),
    ).rejects.toThrow(/permission denied/)
    const els = { cells: [here.cell], mandate: here.els.id, service: here.els.service }
    const otherId = sql`update records set facts = jsonb_set(facts, '{id}', '"other"')`
    await expect(database.transaction(els, (tx) => otherId.execute(tx))).rejects.toThrow(/keeps its name/)
    await expect(
      database.transaction(samira, (tx) => sql`update records set added = 1`.execute(tx)),
    ).rejects.toThrow(/permission denied|can only be updated to DEFAULT/)
  })
})
