import { z } from 'zod'
import { Id } from '../id.ts'
import { LocalDate } from '../local-date.ts'
import { Why } from '../shown.ts'
import { Kind } from '../vocabulary/kinds.ts'
import { Seat } from './case-file.ts'

/** A running share that is decided otherwise tomorrow: of which signal, which kind, who stops reading it, and why. */
export const Ending = z.strictObject({ about: Id, kind: Kind, reader: Id, because: z.enum(['law', 'mandate-ends']), why: Why })
export type Ending = z.infer<typeof Ending>

/** What one shares oneself and what ends tomorrow; by the law, the mandates, the consents and the terms of that day. */
export const Endings = z.strictObject({ on: LocalDate, endings: z.array(Ending), seats: z.array(Seat) })
export type Endings = z.infer<typeof Endings>
