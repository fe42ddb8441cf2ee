import { appendFileSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureControllerKey, readControllerKey } from './controller-key-file.ts'
import { openEnvelope, sealEnvelope } from './envelope.ts'
import type { Place } from './envelope.ts'
import type { DestroyedKey, KeyProvider } from './key-provider.ts'

/** Controller keys as files (mode 0600) in one folder, with `destroyed.jsonl` beside them. */
export function fileKeyProvider(folder: string): KeyProvider {
  const list = join(folder, 'destroyed.jsonl')
  return {
    wrap: async (controller, keyId, secret) =>
      sealEnvelope(
        { keyId, secret: ensureControllerKey(folder, controller) },
        wrappedPlace(controller, keyId),
        Buffer.from(secret).toString('base64'),
      ),
    unwrap: async (controller, keyId, wrapped) =>
      Buffer.from(
        openEnvelope(readControllerKey(folder, controller), wrappedPlace(controller, keyId), wrapped),
        'base64',
      ),
    checkpointSecret: async () => ensureControllerKey(folder, 'audit checkpoints'),
    destroyedKeys: async () => readLines(list).map((line) => JSON.parse(line) as DestroyedKey),
    addDestroyedKey: async ({ keyId, on }) => {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      appendFileSync(list, `${JSON.stringify({ keyId, on })}\n`, { mode: 0o600, flush: true })
    },
  }
}

function wrappedPlace(controller: string, keyId: string): Place {
  return { table: 'file_keys', row: keyId, field: controller }
}

function readLines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').filter(Boolean)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
