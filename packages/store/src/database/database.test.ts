import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { describeOnBothDatabases } from '../testing/both-databases.ts'
import { nobody } from './scope.ts'

describeOnBothDatabases('a transaction', (current) => {
  const key = (keyId: string, cell: string | null, controller: string) => ({
    key_id: keyId,
    file_id: `file-${keyId}`,
    controller_id: controller,
    cell_id: cell,
    wrapped: Buffer.from('wrapped'),
  })

  test('acts as the plain application role', async () => {
    const role = await current().database.transaction(nobody, async (tx) => {
      const { rows } = await sql<{ role: string; powerful: boolean }>`
        select current_user as role, rolsuper or rolbypassrls as powerful
        from pg_roles where rolname = current_user`.execute(tx)
      return rows[0]
    })
    expect(role).toEqual({ role: 'kader_app', powerful: false })
  })

  test('without a scope sees no row and adds none', async () => {
    const { database } = current()
    await database.transaction({ cells: ['cell-a'] }, (tx) =>
      tx
        .insertInto('file_keys')
        .values(key('default-deny', 'cell-a', 'service-a'))
        .execute(),
    )
    const seen = await database.transaction(nobody, (tx) => tx.selectFrom('file_keys').selectAll().execute())
    expect(seen).toEqual([])
    await expect(
      database.transaction(nobody, (tx) =>
        tx
          .insertInto('file_keys')
          .values(key('nobody', 'cell-a', 'service-a'))
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/)
  })

  test('sees the rows of its own cells and its own service, and of no other', async () => {
    const { database } = current()
    await database.transaction({ cells: ['cell-b', 'cell-c'] }, async (tx) => {
      await tx
        .insertInto('file_keys')
        .values(key('b', 'cell-b', 'service-x'))
        .execute()
      await tx
        .insertInto('file_keys')
        .values(key('c', 'cell-c', 'service-y'))
        .execute()
    })
    const ids = (scope: object) =>
      database.transaction(scope, async (tx) =>
        (await tx.selectFrom('file_keys').select('key_id').orderBy('key_id').execute()).map(
          (row) => row.key_id,
        ),
      )
    expect(await ids({ cells: ['cell-b'] })).toEqual(['b'])
    expect(await ids({ service: 'service-y' })).toEqual(['c'])
    expect(await ids({ cells: ['cell-b', 'cell-c'] })).toEqual(['b', 'c'])
    expect(await ids({ cells: ['cell,b', '{cell-b}', 'cell-b"', '*'] })).toEqual([])
  })

  test('leaves no scope behind for the next one', async () => {
    const { database } = current()
    await database.transaction({ cells: ['cell-d'], sector: 'police', service: 's' }, async () => undefined)
    const left = await database.transaction(nobody, async (tx) => {
      const { rows } = await sql`select kader_cells() as cells, kader_sector() as sector,
        kader_service() as service, kader_mandate() as mandate`.execute(tx)
      return rows[0]
    })
    expect(left).toEqual({ cells: [], sector: null, service: null, mandate: null })
  })

  test('rolls back everything when the work throws', async () => {
    const { database } = current()
    await expect(
      database.transaction({ cells: ['cell-e'] }, async (tx) => {
        await tx
          .insertInto('file_keys')
          .values(key('e', 'cell-e', 'service-e'))
          .execute()
        throw new Error('stop')
      }),
    ).rejects.toThrow('stop')
    const rows = await database.transaction({ cells: ['cell-e'] }, (tx) =>
      tx.selectFrom('file_keys').selectAll().execute(),
    )
    expect(rows).toEqual([])
  })

  test('started together with others keeps its own scope', async () => {
    const { database } = current()
    const seen = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        database.transaction({ cells: [`cell-${index}`] }, async (tx) => {
          await new Promise((resolve) => setTimeout(resolve, index % 3))
          const { rows } = await sql<{ cells: string[] }>`select kader_cells() as cells`.execute(tx)
          return rows[0]?.cells
        }),
      ),
    )
    expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => [`cell-${index}`]))
  })

  test('inside another is refused rather than waiting for ever', async () => {
    const { database } = current()
    await expect(
      database.transaction(nobody, () => database.transaction(nobody, async () => 'inner')),
    ).rejects.toThrow(/inside another/)
  })

  test('reads dates, instants and big numbers alike on both', async () => {
    const row = await current().database.transaction(nobody, async (tx) => {
      const { rows } =
        await sql`select date '2026-10-05' as day, 7::bigint as size, '\\x0102'::bytea as bytes,
        timestamptz '2026-10-05 10:00:00.250+02' as instant`.execute(tx)
      return rows[0] as { day: string; size: number; bytes: Uint8Array; instant: string }
    })
    expect({ ...row, bytes: [...row.bytes] }).toEqual({
      day: '2026-10-05',
      size: 7,
      bytes: [1, 2],
      instant: '2026-10-05T08:00:00.250Z',
    })
  })
})
