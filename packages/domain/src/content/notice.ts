import { z } from 'zod'
import { Code } from '../code.ts'
import { LocalDate } from '../local-date.ts'
import { NoticeChoice, NoticeReason } from '../notice.ts'
import { defineRecord, recordFacts } from './record.ts'

/** That something waits for a person: his own, without content; gone when it waits no longer. `about` is an id or a day. */
export const noticeRecord = defineRecord({
  name: 'notice',
  facts: z.strictObject({ ...recordFacts.shape, reason: NoticeReason, about: Code, since: LocalDate, seenOn: LocalDate.optional(), mailedOn: LocalDate.optional() }),
  content: z.strictObject({}),
  labels: {},
})

/** When a person wants mail, and when the last one left (instant, ISO 8601 in UTC). */
export const noticeChoiceRecord = defineRecord({
  name: 'notice-choice',
  facts: z.strictObject({ ...recordFacts.shape, ...NoticeChoice.shape, mailedAt: z.iso.datetime().optional() }),
  content: z.strictObject({}),
  labels: {},
})
