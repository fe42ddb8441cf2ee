import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fileKeyProvider } from './file-key-provider.ts'
import { ControllerKeyMissing } from './key-provider.ts'

let folder: string
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'kader-keys-')), 'keys')
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

const keyId = 'aa'.repeat(16)
const secret = new Uint8Array(32).fill(7)

test('a content key wrapped for one controller unwraps for that controller only', async () => {
  const provider = fileKeyProvider(folder)
  const wrapped = await provider.wrap('clb-oefenstad', keyId, secret)
  await provider.wrap('caw-de-brug', keyId, secret)
  expect(Uint8Array.from(await fileKeyProvider(folder).unwrap('clb-oefenstad', keyId, wrapped))).toEqual(
    secret,
  )
  await expect(provider.unwrap('caw-de-brug', keyId, wrapped)).rejects.toThrow()
})

test('key files can be read by their owner only, and one that others can read is refused', async () => {
  const provider = fileKeyProvider(folder)
  const wrapped = await provider.wrap('clb-oefenstad', keyId, secret)
  const [name = ''] = readdirSync(folder)
  expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  chmodSync(join(folder, name), 0o644)
  await expect(provider.unwrap('clb-oefenstad', keyId, wrapped)).rejects.toThrow(/mode must be 0600/)
})

test('a missing controller key is said to be missing and is not made anew', async () => {
  const provider = fileKeyProvider(folder)
  const wrapped = await provider.wrap('clb-oefenstad', keyId, secret)
  for (const name of readdirSync(folder)) rmSync(join(folder, name))
  await expect(provider.unwrap('clb-oefenstad', keyId, wrapped)).rejects.toThrow(ControllerKeyMissing)
  expect(readdirSync(folder)).toEqual([])
})
