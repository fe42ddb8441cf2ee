import { verifyCheckpoint, type Checkpoint } from './checkpoint.ts'
import { entriesRoot } from './entries-root.ts'
import { readLogFile, type LogFile } from './log-file.ts'
import { verifyLogFile, type LogFileVerdict } from './verify-log-file.ts'

/** `earlier`: the file is whole, and yet not the continuation of what was seen before. */
export type ContinuationVerdict = LogFileVerdict | { readonly ok: false; readonly at: 'earlier' }

/**
 * Verifies a log file and that it still holds all that an earlier checkpoint of the log saw.
 * Only this shows a history that the holder of the key itself wrote anew.
 */
export function verifyContinuation(
  text: string,
  earlier: Checkpoint,
  trustedKey?: string,
): ContinuationVerdict {
  const verdict = verifyLogFile(text, trustedKey)
  const read = readLogFile(text)
  if (!verdict.ok || !read.ok) return verdict
  return continues(earlier, read.file) ? verdict : { ok: false, at: 'earlier' }
}

function continues(earlier: Checkpoint, { log, checkpoint, entries }: LogFile): boolean {
  if (!verifyCheckpoint(earlier) || earlier.size > entries.length) return false
  const sameLog = earlier.log === log && earlier.key === checkpoint.key
  return sameLog && entriesRoot(entries.slice(0, earlier.size)) === earlier.root
}
