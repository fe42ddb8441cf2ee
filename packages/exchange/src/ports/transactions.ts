import type { Mandate } from '@kader/domain/mandate'
import type { AuditLogs, AuditReading } from './audit-logs.ts'
import type { Destroying } from './destroying.ts'
import type { Mandates } from './mandates.ts'
import type { Matching } from './matching.ts'
import type { Shelves } from './shelf.ts'

/** What one transaction can reach. */
export interface Ports {
  readonly shelf: Shelves
  readonly mandates: Mandates
  readonly matching: Matching
  readonly destroying: Destroying
  readonly audit: AuditLogs
}

/** The database. Everything inside `work` commits together when it resolves, and not at all when it throws. */
export interface Transactions {
  /** Row-level security holds for exactly this mandate. */
  run<Result>(mandate: Mandate, work: (ports: Ports) => Promise<Result>): Promise<Result>
  /** For supervisors: the audit logs and nothing else of a cell. */
  readonly auditReading: AuditReading
}
