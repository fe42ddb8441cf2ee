import type { Ports } from '@kader/exchange/ports/transactions'
import type { Mandate } from '@kader/domain/mandate'
import { seal } from '@kader/sealed'
import { open } from '@kader/sealed/open'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { destroyFileKey } from '../keys/file-keys.ts'
import { describeOnBothDatabases } from '../testing/both-databases.ts'
import { newId, practiceCell, type PracticeCell } from '../testing/practice-cell.ts'
import { changed, factsOf, lineBy } from '../testing/practice-records.ts'
import { transactionsOver } from '../transactions/transactions.ts'

const canary = 'KANARIE hij zegt dat hij vertrekt'

describeOnBothDatabases('a shelf', (current) => {
  let cast: PracticeCell
  beforeAll(async () => {
    cast = await practiceCell(current().database)
  })
  const as = <T>(mandate: Mandate, work: (ports: Ports) => Promise<T>) =>
    transactionsOver(current().database, current().keys).run(mandate, work)
  const keep = async (...lines: ReturnType<typeof lineBy>[]) => {
    await as(cast.els, async ({ shelf }) => {
      for (const line of lines) await shelf('signal-line').add(line)
    })
  }
  const find = async (mandate: Mandate, line: ReturnType<typeof lineBy>) =>
    as(mandate, ({ shelf }) => shelf('signal-line').byId(line.facts.id))

  test('hands back what was put there, under a seal', async () => {
    const line = lineBy(cast.els, canary)
    await keep(line)
    const found = await find(cast.els, line)
    expect(found?.facts).toEqual(line.facts)
    expect(found && open(found)).toEqual({ text: canary })
    expect(JSON.stringify(found?.facts)).not.toContain('KANARIE')
  })

  test('finds by facts, all of which must be equal, in the order of adding', async () => {
    const signal = newId()
    const lines = ['a', 'b', 'c'].map((text) => lineBy(cast.els, text, { signal }))
    await keep(...lines, lineBy(cast.els, 'ander signaal'))
    const where = (criteria: object) =>
      as(cast.els, async ({ shelf }) =>
        (await shelf('signal-line').where(criteria)).map((found) => open(found).text),
      )
    expect(await where({ signal })).toEqual(['a', 'b', 'c'])
    expect(await where({ signal, beforeConsultation: false })).toEqual([])
    expect(await where({ signal, sourceService: cast.els.service, sourceMandate: cast.els.id })).toEqual([
      'a',
      'b',
      'c',
    ])
    expect(await where({ signal, sourceMandate: cast.joris.id })).toEqual([])
  })

  test('finds nothing by a criterion that lost its value', async () => {
    await keep(lineBy(cast.els, 'iets'))
    const found = await as(cast.els, ({ shelf }) => {
      const lost: object = { signal: undefined }
      return shelf('signal-line').where(lost)
    })
    expect(found).toEqual([])
  })

  test('amends facts and keeps the content', async () => {
    const line = lineBy(cast.els, 'blijft')
    await keep(line)
    const facts = changed(line, { addressees: [{ to: 'team' }] })
    expect(await as(cast.els, ({ shelf }) => shelf('signal-line').amend(facts))).toBe(true)
    const found = await find(cast.joris, line)
    expect(found?.facts.addressees).toEqual([{ to: 'team' }])
    expect(found && open(found).text).toBe('blijft')
  })

  test('rewrites facts and content', async () => {
    const line = lineBy(cast.els, 'eerst')
    await keep(line)
    const again = seal('signal-line', changed(line, { kind: 'SCH' }), { text: 'daarna' })
    expect(await as(cast.els, ({ shelf }) => shelf('signal-line').rewrite(again))).toBe(true)
    const found = await find(cast.els, line)
    expect(found?.facts.kind).toBe('SCH')
    expect(found && open(found).text).toBe('daarna')
  })

  test('says when there was nothing to change or remove', async () => {
    const line = lineBy(cast.els, 'nergens')
    await as(cast.els, async ({ shelf }) => {
      expect(await shelf('signal-line').amend(line.facts)).toBe(false)
      expect(await shelf('signal-line').rewrite(line)).toBe(false)
      expect(await shelf('signal-line').remove(line.facts.id)).toBe(false)
    })
  })

  test('does not find a record under another name', async () => {
    const line = lineBy(cast.els, 'een lijn')
    await keep(line)
    expect(await as(cast.els, ({ shelf }) => shelf('contribution').byId(line.facts.id))).toBeUndefined()
  })

  test('keeps nothing that does not fit its record', async () => {
    const facts = { ...factsOf(cast.els), signal: newId(), kind: 'SIG' as const, beforeConsultation: true }
    const wrong = { ...facts, extra: 'content in the facts' }
    await expect(
      as(cast.els, ({ shelf }) => shelf('signal-line').add(seal('signal-line', wrong, { text: 'x' }))),
    ).rejects.toThrow()
    await expect(
      as(cast.els, ({ shelf }) => shelf('signal-line').add(seal('signal-line', facts, { text: '' }))),
    ).rejects.toThrow()
  })

  test('no longer has a record whose key was destroyed', async () => {
    const [gone, kept] = [lineBy(cast.els, 'weg'), lineBy(cast.els, 'blijft')]
    await keep(gone, kept)
    await current().database.transaction({ cells: [cast.cell] }, (tx) =>
      destroyFileKey(tx, { file: gone.facts.signal, controller: cast.els.service, today: '2026-10-05' }),
    )
    expect(await find(cast.els, gone)).toBeUndefined()
    expect(await find(cast.els, kept)).toBeDefined()
  })

  test('leaves no plain text anywhere in the database', async () => {
    await keep(lineBy(cast.els, canary))
    const dump = await current().database.transaction(
      { cells: [cast.cell], mandate: cast.els.id, service: cast.els.service },
      async (tx) => {
        const rows = await sql<{ row: string; content: Uint8Array | null }>`
          select records::text as row, content from records`.execute(tx)
        const keys = await sql<{ row: string; content: null }>`
          select file_keys::text as row, null as content from file_keys`.execute(tx)
        return [...rows.rows, ...keys.rows]
      },
    )
    expect(dump.length).toBeGreaterThan(1)
    for (const { row, content } of dump) {
      expect(row).not.toContain('KANARIE')
      expect(row).not.toContain(Buffer.from('KANARIE').toString('hex'))
      expect(content && Buffer.from(content).includes('KANARIE')).toBeFalsy()
    }
  })
})
