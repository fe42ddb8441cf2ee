import { z } from 'zod'
import { Code } from '../code.ts'
import { Id } from '../id.ts'
import { LocalDate } from '../local-date.ts'
import { Why } from '../shown.ts'
import { Kind } from '../vocabulary/kinds.ts'
import { defineRecord, recordFacts } from './record.ts'

/**
 * That somebody read something of somebody else: kept by the reader for whoever it was of, once a day, with the rule by
 * which he could. Codes only; never written over, never counted.
 */
export const readingRecord = defineRecord({
  name: 'reading',
  facts: z.strictObject({ ...recordFacts.shape, of: Id, record: Code, about: Id, kind: Kind, day: LocalDate, why: Why }),
  content: z.strictObject({}),
  labels: {},
})
