import { z } from 'zod'

const Id = z.string().min(1)

/** One item that an answer was about, or one field of it. */
const AuditItem = z.strictObject({ record: Id, id: Id, field: Id.exactOptional() })

/**
 * Who, about what and when exactly: what an entry commits to and never shows. Kept
 * encrypted with its salt, so that destroying both leaves the log valid.
 */
export const AuditParticulars = z.strictObject({
  /** Instant in UTC, ISO 8601 with `Z`. */
  at: z.iso.datetime(),
  /** The mandate and the person acting; a job has neither. */
  actorMandate: Id.exactOptional(),
  person: Id.exactOptional(),
  /** Absent when the answer belongs to no cell. */
  cell: Id.exactOptional(),
  service: Id.exactOptional(),
  /** The id that the asker saw with an error. */
  correlation: Id.exactOptional(),
  items: z.array(AuditItem).readonly(),
})
export type AuditParticulars = z.infer<typeof AuditParticulars>
