import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openEmbeddedDatabase } from './embedded.ts'
import { FolderInUse } from './folder-lock.ts'

test('the embedded database keeps its rows when it is closed and opened again, and has one user at a time', async () => {
  const root = mkdtempSync(join(tmpdir(), 'kader-embedded-'))
  const folder = join(root, '.data', 'postgres')
  try {
    const first = await openEmbeddedDatabase(folder)
    await first.transaction({}, (tx) =>
      tx.insertInto('key_destructions').values({ key_id: 'kept', destroyed_on: '2026-10-05' }).execute(),
    )
    await expect(openEmbeddedDatabase(folder)).rejects.toThrow(FolderInUse)
    await first.close()
    const second = await openEmbeddedDatabase(folder)
    const rows = await second.transaction({}, (tx) => tx.selectFrom('key_destructions').selectAll().execute())
    await second.close()
    expect(rows).toEqual([{ key_id: 'kept', destroyed_on: '2026-10-05' }])
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}, 60_000)
