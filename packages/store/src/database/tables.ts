import type { AuditTables } from '../audit/audit-tables.ts'
import type { FileKeyTables } from '../keys/file-key-tables.ts'
import type { MatchTables } from '../matching/match-tables.ts'
import type { NoticeTables } from '../notices/notice-tables.ts'
import type { RecordTables } from '../records/record-tables.ts'
import type { RegisterTables } from '../register/register-tables.ts'
import type { SessionTables } from '../sessions/session-tables.ts'

/** Every table of the schema, as the query builder sees it. Dates are `YYYY-MM-DD`, instants ISO in UTC. */
export interface Tables extends AuditTables, FileKeyTables, MatchTables, NoticeTables, RecordTables, RegisterTables, SessionTables {}
