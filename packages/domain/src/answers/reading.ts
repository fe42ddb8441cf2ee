import { z } from 'zod'
import { Code } from '../code.ts'
import { Id } from '../id.ts'
import { LocalDate } from '../local-date.ts'
import { Why } from '../shown.ts'
import { Kind } from '../vocabulary/kinds.ts'
import { Seat } from './case-file.ts'

/** Who read what I supplied, on which day, by which rule; nothing of what he did with it. */
export const Reading = z.strictObject({ id: Id, record: Code, about: Id, kind: Kind, day: LocalDate, why: Why, reader: Id })
export type Reading = z.infer<typeof Reading>

/** Newest first, at most fifty a page. */
export const Readings = z.strictObject({ 
  readings: z.array(Reading),
  /** There is an older page. */
  more: z.boolean(),
  seats: z.array(Seat),
})
export type Readings = z.infer<typeof Readings>
