import { LogList } from '@kader/domain/answers/oversight'
import { Nothing } from '@kader/domain/commands/case-file'
import { codes } from '../procedures/codes.ts'

/** The audit logs, by a random id that leads to no cell. */
export function listLogs() {
  return codes('oversight', LogList).supervising(Nothing, async ({ auditReading }) => ({ logs: [...(await auditReading.logs())] }))
}
