import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

export class FolderInUse extends Error {
  override readonly name = 'FolderInUse'
}

export interface FolderLock {
  release(): void
}

// A handle that nobody refers to is collected and closed, and its lock with it.
const held = new Set<DatabaseSync>()

// SQLite's exclusive lock is the kernel's: it ends with the process, so kill -9 leaves nothing stale.
/** Takes the folder for this process, or throws {@link FolderInUse}; the embedded database itself has no lock. */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(dirname(folder), { recursive: true })
  const file = `${folder}.lock`
  const lock = new DatabaseSync(file, { timeout: 0 })
  try {
    lock.exec('begin exclusive')
  } catch (cause) {
    lock.close()
    throw new FolderInUse(inUse(folder, holder(file)), { cause })
  }
  writeFileSync(`${file}.pid`, String(process.pid))
  held.add(lock)
  return {
    release: () => {
      if (held.delete(lock)) lock.close()
    },
  }
}

function holder(file: string): string {
  try {
    return readFileSync(`${file}.pid`, 'utf8')
  } catch {
    return '?'
  }
}

function inUse(folder: string, pid: string): string {
  return [
    `De databank in ${folder} is al in gebruik door een ander proces van Kader (proces ${pid}).`,
    'Stop dat proces eerst, of kies met KADER_DATA een andere map.',
    `The database in ${folder} is already in use by another Kader process (pid ${pid}).`,
    'Stop that process first, or choose another folder with KADER_DATA.',
  ].join('\n')
}
