import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { lockFolder } from '@kader/store/database/folder-lock'

/** Removes the embedded database and its keys. Throws while any process has it open; a server is never touched. */
export function removeEmbeddedStore(folder: string): void {
  const database = join(folder, 'postgres')
  const lock = lockFolder(database)
  try {
    rmSync(database, { recursive: true, force: true })
    rmSync(join(folder, 'keys'), { recursive: true, force: true })
  } finally {
    lock.release()
  }
}
