import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FolderInUse, lockFolder } from './folder-lock.ts'

let root: string
let folder: string
let holder: ChildProcess | undefined
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kader-lock-'))
  folder = join(root, 'not-yet-there', 'postgres')
})
afterEach(async () => {
  if (holder) await kill(holder)
  rmSync(root, { recursive: true, force: true })
})

test('a second process is refused in plain words that name the first', async () => {
  holder = await holdInAnotherProcess()
  expect(() => lockFolder(folder)).toThrow(FolderInUse)
  expect(() => lockFolder(folder)).toThrow(
    `al in gebruik door een ander proces van Kader (proces ${holder.pid})`,
  )
  expect(() => lockFolder(folder)).toThrow(/already in use by another Kader process/)
})

test('a process that was killed with -9 leaves the folder free', async () => {
  holder = await holdInAnotherProcess()
  await kill(holder)
  lockFolder(folder).release()
})

test('the same process cannot take the folder twice', () => {
  const lock = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrow(FolderInUse)
  lock.release()
  lockFolder(folder).release()
})

test('an attempt that is refused in the process that holds the folder leaves it held against others', async () => {
  const lock = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrow(FolderInUse)
  const script = join(import.meta.dirname, '../testing/hold-folder.ts')
  holder = spawn(process.execPath, [script, folder], { stdio: 'ignore' })
  expect(await once(holder, 'exit')).toEqual([1, null])
  lock.release()
})

async function holdInAnotherProcess(): Promise<ChildProcess> {
  const script = join(import.meta.dirname, '../testing/hold-folder.ts')
  const child = spawn(process.execPath, ['--expose-gc', script, folder], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await once(child.stdout, 'data')
  return child
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}
