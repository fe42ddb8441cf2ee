import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { describeOnBothDatabases } from '../testing/both-databases.ts'
import { destroyFileKey } from './file-keys.ts'
import { reconcileDestructions } from './reconcile-destructions.ts'
import { openColumns, sealColumn } from './sealed-column.ts'

const scope = { cells: ['cell-a'] }
const today = '2026-10-05'
const canary = 'KANARIE de jongen vertelde over zijn vader'

describeOnBothDatabases('a sealed column', (current) => {
  const seal = (file: string, controller: string, text: string) => {
    const place = { table: 'lines', row: `${file}-${controller}`, field: 'content' }
    return current().database.transaction(scope, async (tx) => ({
      place,
      envelope: await sealColumn(tx, current().keys, { file, controller, cell: 'cell-a', place, text }),
    }))
  }
  const open = (values: Parameters<typeof openColumns>[2], as: object = scope) =>
    current().database.transaction(as, (tx) => openColumns(tx, current().keys, values))
  const destroy = (file: string, controller: string) =>
    current().database.transaction(scope, (tx) => destroyFileKey(tx, { file, controller, today }))

  test('opens for its cell and holds no plain text', async () => {
    const value = await seal('file-1', 'cell-a', canary)
    expect(await open([value])).toEqual([canary])
    expect(Buffer.from(value.envelope).includes('KANARIE')).toBe(false)
  })

  test('does not open under another cell', async () => {
    expect(await open([await seal('file-2', 'cell-a', canary)], { cells: ['cell-b'] })).toEqual([null])
  })

  test('of a destroyed file can never be read again, while the other controller keeps its own lines', async () => {
    const joint = await seal('file-3', 'cell-a', canary)
    const own = await seal('file-3', 'clb-oefenstad', 'eigen lijn')
    await destroy('file-3', 'cell-a')
    expect(await open([joint, own])).toEqual([null, 'eigen lijn'])
  })

  test('stays destroyed when a backup brings its key back', async () => {
    const value = await seal('file-4', 'cell-a', canary)
    const { database, keys } = current()
    const backup = await database.transaction(scope, (tx) =>
      tx.selectFrom('file_keys').selectAll().where('file_id', '=', 'file-4').execute(),
    )
    await destroy('file-4', 'cell-a')
    await reconcileDestructions(database, keys)
    expect((await keys.destroyedKeys()).map((key) => key.keyId)).toContain(backup[0]?.key_id)
    await database.transaction(scope, (tx) => tx.insertInto('file_keys').values(backup).execute())
    await reconcileDestructions(database, keys)
    expect(await open([value])).toEqual([null])
  })

  test('keeps one key per file and controller, also when two answers write at once', async () => {
    await Promise.all([1, 2, 3, 4].map((line) => seal('file-5', 'cell-a', `lijn ${line}`)))
    const { rows } = await current().database.transaction(scope, (tx) =>
      sql<{ keys: number }>`select count(*) as keys from file_keys where file_id = 'file-5'`.execute(tx),
    )
    expect(rows).toEqual([{ keys: 1 }])
  })

  test('leaves the list of destroyed keys to grow only', async () => {
    await expect(
      current().database.transaction(scope, (tx) => sql`delete from key_destructions`.execute(tx)),
    ).rejects.toThrow(/permission denied/)
  })
})
