import { z } from 'zod'
import { canonicalJson } from './canonical-json.ts'
import { Checkpoint, LogId } from './checkpoint.ts'
import { AuditEntry } from './entry.ts'

/** A whole log with its checkpoint: all that a supervisor needs to verify it. */
export const LogFile = z.strictObject({
  format: z.literal('kader-audit-log/1'),
  log: LogId,
  checkpoint: Checkpoint,
  entries: z.array(AuditEntry).readonly(),
})
export type LogFile = z.infer<typeof LogFile>

/** `entry` counts from 0 and is there when one entry is what could not be read. */
export type ReadLogFile =
  | { readonly ok: true; readonly file: LogFile }
  | { readonly ok: false; readonly at: 'format' }
  | { readonly ok: false; readonly at: 'entry'; readonly entry: number }

/** The text of a log file, canonical JSON in ASCII; `entries` are in the order of the log. */
export function writeLogFile(checkpoint: Checkpoint, entries: readonly AuditEntry[]): string {
  const file: LogFile = { format: 'kader-audit-log/1', log: checkpoint.log, checkpoint, entries }
  return canonicalJson(LogFile.parse(file))
}

/** Reads a log file only when it is, byte for byte, what `writeLogFile` would write. */
export function readLogFile(text: string): ReadLogFile {
  const read = LogFile.safeParse(parsed(text))
  if (!read.success) return refusal(read.error.issues)
  return canonicalJson(read.data) === text ? { ok: true, file: read.data } : { ok: false, at: 'format' }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function refusal(issues: readonly z.core.$ZodIssue[]): ReadLogFile {
  const [first, ...others] = issues.map(entryOf)
  const elsewhere = others.includes(undefined)
  return first === undefined || elsewhere
    ? { ok: false, at: 'format' }
    : { ok: false, at: 'entry', entry: first }
}

function entryOf({ path: [part, index] }: z.core.$ZodIssue): number | undefined {
  return part === 'entries' && typeof index === 'number' ? index : undefined
}
