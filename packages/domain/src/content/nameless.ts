import { z } from 'zod'
import { Id } from '../id.ts'
import { LocalDate } from '../local-date.ts'
import { LineText } from '../text.ts'
import { defineRecord, recordFacts } from './record.ts'

/** A question about nobody in particular, asked of the coordinator (S1, rule G02). */
export const namelessQuestionRecord = defineRecord({
  name: 'nameless-question',
  facts: z.strictObject({ ...recordFacts.shape, askedOn: LocalDate, answeredOn: LocalDate.optional() }),
  content: z.strictObject({ text: LineText }),
  labels: { text: 'ANON' },
})

/** What the coordinator answers, for whoever asked. */
export const namelessReplyRecord = defineRecord({
  name: 'nameless-reply',
  facts: z.strictObject({ ...recordFacts.shape, question: Id, answeredOn: LocalDate }),
  content: z.strictObject({ text: LineText }),
  labels: { text: 'ANON' },
})
