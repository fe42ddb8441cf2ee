import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verifyLogFile } from '@kader/audit/verify-log-file'
import { localDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import { expect, test } from 'vitest'
import { openStore } from './open-store.ts'

test('a process killed while it writes leaves every answer it gave, each with its leaf, in a log that verifies', async () => {
  const root = mkdtempSync(join(tmpdir(), 'kader-killed-'))
  try {
    const { log, els, answers } = await writeAndKill(join(root, '.data'))
    const store = await openStore({ folder: join(root, '.data') })
    const lines = await store.transactions.run(els, ({ shelf }) => shelf('signal-line').where({}))
    const file = await store.transactions.auditReading.file(log, localDate('2026-10-05'))
    await store.close()
    expect(lines.length).toBeGreaterThanOrEqual(answers)
    expect(verifyLogFile(file ?? '')).toMatchObject({ ok: true, size: lines.length })
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}, 60_000)

async function writeAndKill(folder: string) {
  const script = join(import.meta.dirname, 'testing/write-until-killed.ts')
  const writer = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'ignore'] })
  let said = ''
  for await (const text of writer.stdout) {
    said += String(text)
    if (said.split('.').length > 40) break
  }
  const ended = once(writer, 'exit')
  writer.kill('SIGKILL')
  await ended
  const [first = ''] = said.split('\n')
  const cast = JSON.parse(first) as { log: Mandate['log']; els: Mandate }
  return { ...cast, answers: said.slice(first.length).replaceAll(/[^.]/g, '').length }
}
