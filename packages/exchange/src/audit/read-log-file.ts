import { readLogFile as read } from '@kader/audit/log-file'
import { LogFileAnswer } from '@kader/domain/answers/oversight'
import { OneLog } from '@kader/domain/commands/oversight'
import { codes } from '../procedures/codes.ts'

/** The whole log as a file that verifies by itself; it reads as nothing but codes or it is not answered. */
export function readLogFile() {
  return codes('oversight', LogFileAnswer).supervising(OneLog, async ({ auditReading, today, absent }, { log }) => {
    const text = await auditReading.file(log, today)
    if (text === undefined) return absent()
    if (!read(text).ok) throw new Error('A log file that cannot be read back is not given.')
    return { text: text as LogFileAnswer['text'] }
  })
}
