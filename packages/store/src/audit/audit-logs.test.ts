import { opensCommitment } from '@kader/audit/commitment'
import { verifyLogFile } from '@kader/audit/verify-log-file'
import { localDate } from '@kader/domain/local-date'
import type { AuditDraft } from '@kader/exchange/ports/audit-logs'
import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { describeOnBothDatabases } from '../testing/both-databases.ts'
import { newId, practiceCell, type PracticeCell } from '../testing/practice-cell.ts'
import { lineBy } from '../testing/practice-records.ts'
import { transactionsOver } from '../transactions/transactions.ts'
import { openParticulars } from './open-particulars.ts'

const day = localDate('2026-10-05')
const draft: AuditDraft = {
  procedure: 'education.signals.register',
  actor: 'clb-worker',
  portal: 'education',
  day,
  result: 'answered',
  decisions: [{ basis: 'own', kind: 'SIG' }],
}

describeOnBothDatabases('an audit log', (current) => {
  let cast: PracticeCell
  let log: PracticeCell['log']
  beforeAll(async () => {
    cast = await practiceCell(current().database)
  })
  beforeEach(() => {
    log = newId()
  })
  const transactions = () => transactionsOver(current().database, current().keys)
  const particulars = (item: string) => ({
    at: '2026-10-05T08:00:00.000Z',
    actorMandate: cast.els.id,
    items: [{ record: 'signal', id: item, fields: ['text'] }],
  })
  const append = (item: string = newId()) =>
    transactions().run(cast.els, ({ audit }) => audit.append(log, draft, particulars(item)))

  test('grows by one leaf per answer and is a file that anyone can verify', async () => {
    for (let answer = 0; answer < 5; answer++) await append()
    const text = await transactions().auditReading.file(log, day)
    expect(verifyLogFile(text ?? '')).toMatchObject({ ok: true, size: 5, day })
    expect(await transactions().auditReading.logs()).toContainEqual({ log, size: 5 })
    expect(await transactions().auditReading.entries(log)).toHaveLength(5)
  })

  test('stays one log when many answers end together', async () => {
    await Promise.all(Array.from({ length: 12 }, () => append()))
    const text = await transactions().auditReading.file(log, day)
    expect(verifyLogFile(text ?? '')).toMatchObject({ ok: true, size: 12 })
  })

  test('is always signed with the same key, which a supervisor can hold us to', async () => {
    await append()
    const first = verifyLogFile((await transactions().auditReading.file(log, day)) ?? '')
    await append()
    const second = verifyLogFile((await transactions().auditReading.file(log, day)) ?? '')
    expect(first.ok && second.ok && first.key === second.key).toBe(true)
  })

  test('of which there is none gives no file', async () => {
    expect(await transactions().auditReading.file(newId(), day)).toBeUndefined()
  })

  test('holds no id of a person, a case or an item in the open', async () => {
    const item = newId()
    await append(item)
    const text = (await transactions().auditReading.file(log, day)) ?? ''
    for (const id of [item, cast.els.id, cast.els.person, cast.cell, cast.els.service]) {
      expect(text).not.toContain(id)
    }
    const { rows } = await current().database.transaction({ task: 'audit-particulars' }, (tx) =>
      sql<{ bytes: Uint8Array }>`select particulars as bytes from audit_particulars`.execute(tx),
    )
    for (const { bytes } of rows) expect(Buffer.from(bytes).includes(item)).toBe(false)
  })

  test('keeps the particulars to which each entry is bound', async () => {
    const item = newId()
    await append(item)
    const opened = await openParticulars(current().database, current().keys, { log, seq: 0 })
    expect(opened?.particulars).toEqual({
      ...particulars(item),
      items: [{ record: 'signal', id: item, field: 'text' }],
      person: cast.els.person,
      service: cast.els.service,
      cell: cast.cell,
    })
    expect(opened && opensCommitment(opened.entry.bound, opened.salt, opened.particulars)).toBe(true)
  })

  test('has no entry of an answer that was rolled back, and no answer without its entry', async () => {
    const line = lineBy(cast.els, 'nooit gebeurd')
    await expect(
      transactions().run(cast.els, async ({ shelf, audit }) => {
        await shelf('signal-line').add(line)
        await audit.append(log, draft, particulars(line.facts.id))
        throw new Error('stop')
      }),
    ).rejects.toThrow('stop')
    expect(await transactions().auditReading.entries(log)).toEqual([])
    await expect(
      transactions().run(cast.els, async ({ shelf, audit }) => {
        await shelf('signal-line').add(line)
        await audit.append(log, { ...draft, procedure: 'a sentence, not a code' }, particulars(line.facts.id))
      }),
    ).rejects.toThrow()
    expect(
      await transactions().run(cast.els, ({ shelf }) => shelf('signal-line').byId(line.facts.id)),
    ).toBeUndefined()
  })

  test('cannot be read under a mandate', async () => {
    await append()
    const seen = await current().database.transaction(
      { cells: [cast.cell], mandate: cast.els.id },
      async (tx) => [
        ...(await tx.selectFrom('audit_leaves').selectAll().execute()),
        ...(await tx.selectFrom('audit_particulars').selectAll().execute()),
      ],
    )
    expect(seen).toEqual([])
  })

  test.each(['audit_logs', 'audit_leaves', 'audit_particulars', 'audit_frontiers', 'audit_checkpoints'])(
    'refuses to the application any change of %s',
    async (table) => {
      const attempt = (statement: string) =>
        current().database.transaction({ task: 'audit-reading' }, (tx) => sql.raw(statement).execute(tx))
      await expect(attempt(`update ${table} set log_id = 'x'`)).rejects.toThrow(/permission denied/)
      await expect(attempt(`delete from ${table}`)).rejects.toThrow(/permission denied/)
      await expect(attempt(`truncate ${table} cascade`)).rejects.toThrow(/permission denied/)
    },
  )
})
