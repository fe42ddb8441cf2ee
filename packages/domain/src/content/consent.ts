import { z } from 'zod'
import { Id } from '../id.ts'
import { ConsentGiver } from '../lifecycle/consent.ts'
import { LocalDate } from '../local-date.ts'
import { LineText } from '../text.ts'
import { Capacity } from '../vocabulary/capacities.ts'
import { Kind } from '../vocabulary/kinds.ts'
import { Purpose } from '../vocabulary/purposes.ts'
import { defineRecord, recordFacts } from './record.ts'

/** A consent of whoever entrusted something, about one signal (C-CONSENT): for which kinds, to whom, to what end, in which words. */
export const consentRecord = defineRecord({
  name: 'consent',
  facts: z.strictObject({
    ...recordFacts.shape,
    /** Kept under the key of what it is about, and destroyed with it. */
    signal: Id,
    by: ConsentGiver,
    capable: z.boolean(),
    kinds: z.array(Kind),
    recipients: z.array(Capacity),
    purpose: Purpose,
    day: LocalDate,
    until: LocalDate.optional(),
    withdrawnOn: LocalDate.optional(),
  }),
  content: z.strictObject({ text: LineText }),
  labels: { text: 'SIG' },
})

/** The note of its withdrawal. */
export const consentWithdrawalRecord = defineRecord({
  name: 'consent-withdrawal',
  facts: z.strictObject({ ...recordFacts.shape, signal: Id, consent: Id, day: LocalDate }),
  content: z.strictObject({ note: LineText }),
  labels: { note: 'SIG' },
})
