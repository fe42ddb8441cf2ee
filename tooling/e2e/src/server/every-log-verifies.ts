import { verifyLogFile } from '@kader/audit/verify-log-file'
import type { StoreOptions } from '@kader/store/open-store'
import { day, withStore } from './settled-data.ts'

/** Whether there is a log at all, and each one verifies from its own file. */
export async function everyLogVerifies(options: StoreOptions): Promise<boolean> {
  return withStore(options, async ({ transactions: { auditReading } }) => {
    const files = await Promise.all((await auditReading.logs()).map(({ log }) => auditReading.file(log, day)))
    return files.length > 0 && files.every((file) => verifyLogFile(file ?? '').ok)
  })
}
