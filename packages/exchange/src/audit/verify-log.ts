import { verifyLogFile } from '@kader/audit/verify-log-file'
import { LogVerification } from '@kader/domain/answers/oversight'
import { OneLog } from '@kader/domain/commands/oversight'
import type { Code } from '@kader/domain/code'
import { codes } from '../procedures/codes.ts'

/** Recomputes the whole log and holds it against its signed tree head. */
export function verifyLog() {
  return codes('oversight', LogVerification).supervising(OneLog, async ({ auditReading, today, absent }, { log }) => {
    const text = await auditReading.file(log, today)
    if (text === undefined) return absent()
    const verdict = verifyLogFile(text)
    if (!verdict.ok) return { ok: false, size: 0, at: verdict.at, ...('entry' in verdict ? { entry: verdict.entry } : {}) }
    return { ok: true, size: verdict.size, root: verdict.root as string as Code, day: verdict.day, key: verdict.key as string as Code }
  })
}
