import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { commitTo } from '@kader/audit/commitment'
import type { AuditEntry } from '@kader/audit/entry'
import { entriesRoot } from '@kader/audit/entries-root'
import { LogId, signCheckpoint } from '@kader/audit/checkpoint'
import { writeLogFile } from '@kader/audit/log-file'
import { localDate } from '@kader/domain/local-date'
import { afterAll, beforeAll, expect, test } from 'vitest'

const run = promisify(execFile)
const main = new URL('./main.ts', import.meta.url).pathname
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kader-cli-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('an untouched log file verifies', async () => {
  const file = await logFile('whole.json', (text) => text)
  const { stdout } = await kader('audit', 'verify', file)
  expect(stdout).toContain('Het logboek is ongewijzigd: 2 lijnen')
})

test('one changed byte is refused, with exit code 1', async () => {
  const file = await logFile('changed.json', (text) => text.replace('vdab-counsellor', 'vdab-counsellos'))
  await expect(kader('audit', 'verify', file)).rejects.toMatchObject({ code: 1 })
})

test('a key that is not the trusted one is refused', async () => {
  const file = await logFile('signed.json', (text) => text)
  await expect(kader('audit', 'verify', file, '--key', '00'.repeat(32))).rejects.toMatchObject({ code: 1 })
})

test('a missing file is said in plain words', async () => {
  await expect(kader('audit', 'verify', join(folder, 'nergens.json'))).rejects.toMatchObject({ stderr: expect.stringContaining('is niet te lezen') })
})

test('without a running gateway the command says so', async () => {
  await expect(kader('audit', 'logs')).rejects.toMatchObject({ stderr: expect.stringContaining('Er draait geen gateway') })
})

test('practice can begin again without a running gateway', async () => {
  const { stdout } = await kader('demo', 'reset')
  expect(stdout).toContain('bij de volgende start')
})

function kader(...words: string[]) {
  return run(process.execPath, [main, ...words], { env: { ...process.env, KADER_DATA: folder } })
}

async function logFile(name: string, change: (text: string) => string): Promise<string> {
  const day = localDate('2026-10-05')
  const bound = commitTo(new Uint8Array(32).fill(7), { at: '2026-10-05T08:00:00.000Z', items: [] })
  const entry: AuditEntry = { procedure: 'vdab.consults.read', actor: 'vdab-counsellor', portal: 'vdab', day, result: 'absent', decisions: [], bound }
  const entries = [entry, { ...entry, result: 'answered' as const }]
  const log = LogId.parse('0b7e7a3c-6a1c-4c8e-9c55-0d6a3f6f2d11')
  const checkpoint = signCheckpoint(new Uint8Array(32).fill(9), { log, size: entries.length, root: entriesRoot(entries), day })
  const file = join(folder, name)
  await writeFile(file, change(writeLogFile(checkpoint, entries)))
  return file
}
