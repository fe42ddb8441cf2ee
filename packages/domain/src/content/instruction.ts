import { z } from 'zod'
import { FileType } from '../file-type.ts'
import { Id } from '../id.ts'
import { InstructionTerms } from '../instruction.ts'
import { LocalDate } from '../local-date.ts'
import { ShortText, text } from '../text.ts'
import { defineRecord, recordFacts } from './record.ts'

/** One version of one instruction; never changed, only replaced by a newer one. */
export const instructionRecord = defineRecord({
  name: 'instruction',
  facts: z.strictObject({
    ...recordFacts.shape,
    ...InstructionTerms.shape,
    version: z.int().min(1),
    replaces: Id.optional(),
    /** The day on which it was made known here; no term runs before it. */
    announcedOn: LocalDate,
  }),
  content: z.strictObject({
    issuer: ShortText,
    /** Empty when it has none. */
    number: text(100),
    subject: ShortText,
    /** Empty without a file. */
    fileName: text(300),
  }),
  labels: { issuer: 'OPEN', number: 'OPEN', subject: 'OPEN', fileName: 'OPEN' },
})

/** One part of the file of one version, in the order of its number; base64. */
export const instructionFileRecord = defineRecord({
  name: 'instruction-file',
  facts: z.strictObject({ ...recordFacts.shape, instruction: Id, part: z.int().min(0), of: z.int().min(1), type: FileType.optional() }),
  content: z.strictObject({ bytes: z.base64() }),
  labels: { bytes: 'OPEN' },
})

/** One person received or acknowledged one version, said by himself; never changed, never taken back. */
export const instructionReceiptRecord = defineRecord({
  name: 'instruction-receipt',
  facts: z.strictObject({
    ...recordFacts.shape,
    instruction: Id,
    person: Id,
    step: z.enum(['received', 'acknowledged']),
    day: LocalDate,
  }),
  content: z.strictObject({}),
  labels: {},
})
