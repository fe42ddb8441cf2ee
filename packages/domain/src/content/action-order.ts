import { z } from 'zod'
import { Id } from '../id.ts'
import { LocalDate } from '../local-date.ts'
import { LineText } from '../text.ts'
import { defineRecord, recordFacts } from './record.ts'

/** What a colleague carries out of an agreed action: the action only, never the reasons or the sources (rule E19). */
export const actionOrderRecord = defineRecord({
  name: 'action-order',
  facts: z.strictObject({ ...recordFacts.shape, caseFile: Id, action: Id, to: Id, due: LocalDate, doneOn: LocalDate.optional() }),
  content: z.strictObject({ task: LineText }),
  labels: { task: 'ACT' },
})
