import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { lockFolder } from './database/folder-lock.ts'
import { embeddedFolder } from './open-store.ts'

/**
 * Removes the embedded database and its keys, to begin again from nothing. Throws `FolderInUse` while any process
 * has it open; a database on a server is never touched.
 */
export function removeEmbeddedStore(folder: string): void {
  const lock = lockFolder(embeddedFolder(folder))
  try {
    rmSync(embeddedFolder(folder), { recursive: true, force: true })
    rmSync(join(folder, 'keys'), { recursive: true, force: true })
  } finally {
    lock.release()
  }
}
