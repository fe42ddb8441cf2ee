import type { AuditEntry } from '@kader/audit/entry'
import type { Id } from '@kader/domain/id'
import type { LocalDate } from '@kader/domain/local-date'

/** What an entry's commitment binds but does not show: who, when, and on which records. */
export interface AuditParticulars {
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
  readonly actorMandate: string
  readonly items: readonly { readonly record: string; readonly id: string; readonly fields: readonly string[] }[]
}

/** An entry before its commitment is computed; the log adds the random salt. */
export type AuditDraft = Omit<AuditEntry, 'bound'>

export interface AuditLogs {
  /** Adds one leaf in this transaction; the log's lock is taken here, so call it last. */
  append(log: Id, entry: AuditDraft, particulars: AuditParticulars): Promise<void>
}

/** What a supervisor may read: logs by their random id, with codes only. */
export interface AuditReading {
  logs(): Promise<readonly { readonly log: Id; readonly size: number }[]>
  entries(log: Id): Promise<readonly AuditEntry[]>
  /** The canonical text of the stand-alone log file, with a checkpoint signed on `day`. */
  file(log: Id, day: LocalDate): Promise<string | undefined>
}
