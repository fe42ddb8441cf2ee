import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { open } from '@kader/sealed/open'
import { expect, test } from 'vitest'
import { destroyFileKey } from './keys/file-keys.ts'
import { openStore } from './open-store.ts'
import { practiceCell } from './testing/practice-cell.ts'
import { lineBy } from './testing/practice-records.ts'

const canary = 'KANARIE zij maakt zich zorgen over hem'

test('what is kept survives a restart, stands nowhere in plain text, and is gone when it is destroyed', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'kader-store-')), '.data')
  try {
    const first = await openStore({ folder })
    const { els, cell } = await practiceCell(first.database)
    const line = lineBy(els, canary)
    await first.transactions.run(els, ({ shelf }) => shelf('signal-line').add(line))
    await first.close()

    const bytes = filesUnder(folder)
    expect(bytes.some((content) => content.includes('CLB Oefenstad'))).toBe(true)
    expect(bytes.some((content) => content.includes('KANARIE'))).toBe(false)

    const second = await openStore({ folder })
    const find = () => second.transactions.run(els, ({ shelf }) => shelf('signal-line').byId(line.facts.id))
    const found = await find()
    expect(found && open(found).text).toBe(canary)
    const written = { file: line.facts.signal, controller: els.service, today: '2026-10-05' }
    await second.database.transaction({ cells: [cell] }, (tx) => destroyFileKey(tx, written))
    expect(await find()).toBeUndefined()
    await second.close()
  } finally {
    rmSync(join(folder, '..'), { recursive: true, force: true })
  }
}, 60_000)

function filesUnder(folder: string): readonly Buffer[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path))
}
