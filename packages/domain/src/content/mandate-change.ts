import { z } from 'zod'
import { Id } from '../id.ts'
import { MandateAction, MandateChangeStatus } from '../lifecycle/mandate-change.ts'
import { LocalDate } from '../local-date.ts'
import { Clearance } from '../mandate.ts'
import { LineText } from '../text.ts'
import { HolderCapacity } from '../vocabulary/capacities.ts'
import { defineRecord, recordFacts } from './record.ts'

/** One change of one mandate, proposed by one organiser and decided by another. Its source is who proposed it. */
export const mandateChangeRecord = defineRecord({
  name: 'mandate-change',
  facts: z.strictObject({
    ...recordFacts.shape,
    action: MandateAction,
    status: MandateChangeStatus,
    /** The mandate it is about; of one to be given, the id it will have. */
    mandate: Id,
    person: Id,
    service: Id,
    capacity: HolderCapacity,
    clearance: Clearance,
    representative: z.boolean(),
    from: LocalDate,
    to: LocalDate.optional(),
    /** The person who proposed it: nobody else may be the second. */
    proposer: Id,
    proposedOn: LocalDate,
    /** The mandate of who decided; of a suspension at once, of who suspended. */
    decidedBy: Id.optional(),
    decidedOn: LocalDate.optional(),
  }),
  content: z.strictObject({ reason: LineText }),
  labels: { reason: 'OPEN' },
})
