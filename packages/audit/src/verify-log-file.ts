import type { LocalDate } from '@kader/domain/local-date'
import { verifyCheckpoint, type PublicKey } from './checkpoint.ts'
import { entriesRoot } from './entries-root.ts'
import type { Hash } from './hash.ts'
import { readLogFile, type LogFile } from './log-file.ts'

/** Where verification of a log file stopped; the first that fails, in this order. */
export type LogFileFault =
  | { readonly ok: false; readonly at: 'format' | 'root' | 'signature' | 'key' }
  | { readonly ok: false; readonly at: 'entry'; readonly entry: number }

/** `entry` counts from 0; `day` is that of the checkpoint. */
export type LogFileVerdict =
  | {
      readonly ok: true
      readonly size: number
      readonly root: Hash
      readonly day: LocalDate
      readonly key: PublicKey
    }
  | LogFileFault

/**
 * Verifies a downloaded log file with nothing but its text. Without `trustedKey` it shows
 * that the file is whole, not who signed it: compare `key` with one obtained elsewhere.
 */
export function verifyLogFile(text: string, trustedKey?: string): LogFileVerdict {
  const read = readLogFile(text)
  if (!read.ok) return read
  const { checkpoint } = read.file
  if (!reachesRoot(read.file)) return { ok: false, at: 'root' }
  if (!isOfThisLog(read.file)) return { ok: false, at: 'signature' }
  if (trustedKey !== undefined && checkpoint.key !== trustedKey) return { ok: false, at: 'key' }
  const { size, root, day, key } = checkpoint
  return { ok: true, size, root, day, key }
}

function reachesRoot({ checkpoint, entries }: LogFile): boolean {
  return checkpoint.size === entries.length && entriesRoot(entries) === checkpoint.root
}

function isOfThisLog({ log, checkpoint }: LogFile): boolean {
  return checkpoint.log === log && verifyCheckpoint(checkpoint)
}
