import { Id } from '@kader/domain/id'
import type { AuditReading } from '@kader/exchange/ports/audit-logs'
import { z } from 'zod'
import type { Clock } from './clock.ts'
import type { Commands } from './socket.ts'

const WhichLog = z.strictObject({ log: Id })

/** What the command line may ask about the audit logs: which there are, and one as a file to verify elsewhere. */
export function auditCommands(reading: AuditReading, clock: Clock): Commands {
  return {
    'audit logs': () => reading.logs(),
    'audit export': (input) => reading.file(WhichLog.parse(input).log, clock.day()),
  }
}
