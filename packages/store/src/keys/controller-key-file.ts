import { createHash, randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ControllerKeyMissing } from './key-provider.ts'

interface ControllerKeyFile {
  readonly format: 'kader-key/1'
  readonly controller: string
  readonly key: string
}

export function readControllerKey(folder: string, controller: string): Uint8Array {
  const path = pathOf(folder, controller)
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) throw new ControllerKeyMissing(`The key of controller ${controller} is missing: ${path}`)
  if ((stat.mode & 0o077) !== 0)
    throw new Error(`Others can read the key file ${path}; its mode must be 0600.`)
  const file = JSON.parse(readFileSync(path, 'utf8')) as ControllerKeyFile
  const key = Buffer.from(file.key, 'base64')
  if (file.format !== 'kader-key/1' || file.controller !== controller || key.length !== 32) {
    throw new Error(`The key file ${path} is not the key of controller ${controller}.`)
  }
  return key
}

/** Makes the controller's key unless it exists; of two processes at once, one wins and both read the same. */
export function ensureControllerKey(folder: string, controller: string): Uint8Array {
  const path = pathOf(folder, controller)
  if (!statSync(path, { throwIfNoEntry: false })) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const draft = `${path}.${randomBytes(6).toString('hex')}`
    const file: ControllerKeyFile = {
      format: 'kader-key/1',
      controller,
      key: randomBytes(32).toString('base64'),
    }
    writeFileSync(draft, JSON.stringify(file), { mode: 0o600, flag: 'wx', flush: true })
    linkUnlessThere(draft, path)
    rmSync(draft)
  }
  return readControllerKey(folder, controller)
}

function linkUnlessThere(draft: string, path: string): void {
  try {
    linkSync(draft, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

// Hashed, because an id may hold characters that a file name cannot.
function pathOf(folder: string, controller: string): string {
  return join(folder, `${createHash('sha256').update(controller).digest('hex').slice(0, 32)}.key`)
}
