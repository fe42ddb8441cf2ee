import { LogId, signCheckpoint } from '@kader/audit/checkpoint'
import { commitTo } from '@kader/audit/commitment'
import { entriesRoot } from '@kader/audit/entries-root'
import { AuditEntry } from '@kader/audit/entry'
import { writeLogFile } from '@kader/audit/log-file'
import type { Id } from '@kader/domain/id'
import type { AuditDraft, AuditLogs, AuditParticulars, AuditReading } from '../ports/audit-logs.ts'

/** One leaf as the double keeps it: what is open, and what the commitment binds. */
export interface KeptEntry {
  readonly log: Id
  readonly entry: AuditEntry
  readonly particulars: AuditParticulars
}

const salt = new Uint8Array(32).fill(5)
const secret = new Uint8Array(32).fill(7)

export function logsIn(kept: KeptEntry[]): AuditLogs {
  return {
    append: async (log, draft, particulars) => {
      kept.push({ log, entry: AuditEntry.parse({ ...draft, bound: boundTo(draft, particulars) }), particulars })
    },
  }
}

export function readingOf(kept: () => readonly KeptEntry[]): AuditReading {
  const entriesOf = (log: Id): AuditEntry[] => kept().filter((one) => one.log === log).map(({ entry }) => entry)
  return {
    logs: async () => [...new Set(kept().map(({ log }) => log))].toSorted().map((log) => ({ log, size: entriesOf(log).length })),
    entries: async (log) => entriesOf(log),
    file: async (log, day) => {
      const entries = entriesOf(log)
      if (entries.length === 0) return undefined
      const head = { log: LogId.parse(log), size: entries.length, root: entriesRoot(entries), day }
      return writeLogFile(signCheckpoint(secret, head), entries)
    },
  }
}

function boundTo(_: AuditDraft, { at, actorMandate, items }: AuditParticulars): AuditEntry['bound'] {
  const each = items.flatMap(({ record, id, fields }) => (fields.length === 0 ? [{ record, id }] : fields.map((field) => ({ record, id, field }))))
  return commitTo(salt, { at, actorMandate, items: each })
}
