import { z } from 'zod'
import { CellTerms } from '../cell.ts'
import { CoreSeatPeriod } from '../core-seats.ts'
import { Id } from '../id.ts'
import { LocalDate } from '../local-date.ts'
import { ShortText } from '../text.ts'
import { defineRecord, recordFacts } from './record.ts'

const unlessNoDeed = z.union([ShortText, z.literal('')])

/** What was known of a cell from the day it was written until another entry took its place; never changed otherwise. */
export const cellEntryRecord = defineRecord({
  name: 'cell-entry',
  facts: z.strictObject({
    ...recordFacts.shape,
    ...CellTerms.shape,
    /** The entry that took its place. */
    replacedBy: Id.optional(),
  }),
  content: z.strictObject({
    name: ShortText,
    /** Number or title of the decision, and where it is kept; both empty without a deed. */
    reference: unlessNoDeed,
    source: unlessNoDeed,
  }),
  labels: { name: 'OPEN', reference: 'OPEN', source: 'OPEN' },
})

/** What a cell tells the supervisor of its core seats: from when to when each is filled, and not by whom. */
export const seatReportRecord = defineRecord({
  name: 'seat-report',
  facts: z.strictObject({ ...recordFacts.shape, periods: z.array(CoreSeatPeriod), reportedOn: LocalDate }),
  content: z.strictObject({}),
  labels: {},
})
