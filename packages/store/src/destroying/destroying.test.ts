import { randomUUID } from 'node:crypto'
import { id, type Id } from '@kader/domain/id'
import { localDate } from '@kader/domain/local-date'
import type { Addressee } from '@kader/domain/content/record'
import type { Mandate } from '@kader/domain/mandate'
import { sealRecord } from '@kader/exchange/sealed-record'
import { expect, test } from 'vitest'
import { describeOnBothDatabases } from '../testing/both-databases.ts'
import { practiceCell } from '../testing/practice-cell.ts'
import { transactionsOver } from '../transactions/transactions.ts'

const today = localDate('2026-10-05')

function factsBy({ id: mandate, service, capacity, cell }: Mandate, addressees: Addressee[]) {
  if (cell === undefined) throw new Error('A joint file is of a cell.')
  return { id: id(randomUUID()), cell, source: { holder: capacity, mandate, service }, addressees, attested: [], madeOn: today }
}

describeOnBothDatabases('destroying a joint file', (current) => {
  const over = () => transactionsOver(current().database, current().keys)

  /** A case with a minuted conclusion of the coordinator, a line she said herself, and one of somebody else. */
  async function world() {
    const { els, lien, mayor } = await practiceCell(current().database)
    const file = factsBy(els, [{ to: 'organiser' }])
    const signal = id(randomUUID())
    const meeting = { ...factsBy(lien, [{ to: 'everyone' }]), caseFile: file.id, status: 'closed' as const, day: today }
    const said = (by: Mandate) => ({ ...factsBy(by, [{ to: 'table' }]), consultation: meeting.id, caseFile: file.id, kind: 'SIG' as const, form: 'written' as const, without: [] as Id[] })
    const [elsSaid, lienSaid] = [said(els), said(lien)]
    await over().run(els, async ({ shelf }) => {
      await shelf('case-file').add(sealRecord('case-file', { ...file, status: 'closed', age: 'adult', signal }, {}))
      await shelf('contribution').add(sealRecord('contribution', elsSaid, { text: 'van het CLB' }))
    })
    await over().run(lien, async ({ shelf }) => {
      await shelf('consultation').add(sealRecord('consultation', meeting, {}))
      await shelf('conclusion').add(sealRecord('conclusion', { ...factsBy(lien, []), consultation: meeting.id, caseFile: file.id }, { text: 'besluit' }))
      await shelf('contribution').add(sealRecord('contribution', lienSaid, { text: 'van de gemeente' }))
      await shelf('room-event').add(sealRecord('room-event', { ...factsBy(lien, []), consultation: meeting.id, mandate: lien.id, event: 'entered', at: '2026-10-05T08:00:00.000Z' }, {}))
    })
    const propose = (by: Mandate, status: 'proposed' | 'refused' = 'proposed') =>
      over().run(by, ({ shelf }) => shelf('destruction').add(sealRecord('destruction', { ...factsBy(by, [{ to: 'organiser' }]), caseFile: file.id, signal, consultations: [meeting.id], ground: 'no-longer-needed', status, proposedOn: today }, { selectionRule: '' })))
    const destroy = (by: Mandate) => over().run(by, ({ destroying }) => destroying.destroy(file.id, today))
    return { els, lien, mayor, file, propose, destroy }
  }

  test('takes the rows and their keys, and leaves each service what it said', async () => {
    const { els, lien, mayor, file, propose, destroy } = await world()
    await propose(lien)
    expect(await destroy(mayor)).toEqual([{ record: 'case-file', count: 1 }, { record: 'conclusion', count: 1 }, { record: 'consultation', count: 1 }, { record: 'room-event', count: 1 }])
    for (const [who, text] of [[els, 'van het CLB'], [lien, 'van de gemeente']] as const) {
      const mine = await over().run(who, async ({ shelf }) => (await shelf('contribution').where({ sourceMandate: who.id })).map(({ facts }) => facts.addressees))
      expect([text, mine]).toEqual([text, [[]]])
    }
    const keys = await current().database.transaction({ cells: [file.cell] }, (tx) => tx.selectFrom('file_keys').select('file_id').execute())
    expect(keys.map(({ file_id }) => file_id)).not.toContain(file.id)
    const left = await over().run(lien, async ({ shelf }) => [(await shelf('case-file').where({})).length, (await shelf('conclusion').where({})).length, (await shelf('destruction').where({})).length])
    expect(left).toEqual([0, 0, 1])
  })

  test('is refused without a proposal, to whoever proposed it, to anybody but an organiser, and once it was refused', async () => {
    const { els, lien, mayor, propose, destroy } = await world()
    await expect(destroy(mayor)).rejects.toThrow()
    await propose(lien, 'refused')
    await expect(destroy(mayor)).rejects.toThrow()
    await propose(lien)
    await expect(destroy(lien)).rejects.toThrow()
    await expect(destroy(els)).rejects.toThrow()
    expect((await destroy(mayor)).length).toBeGreaterThan(0)
  })

  test('of another cell destroys nothing', async () => {
    const { lien, propose, file } = await world()
    const elsewhere = await practiceCell(current().database)
    await propose(lien)
    await expect(over().run(elsewhere.mayor, ({ destroying }) => destroying.destroy(file.id, today))).rejects.toThrow()
  })
})
