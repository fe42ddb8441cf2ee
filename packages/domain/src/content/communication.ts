import { z } from 'zod'
import { PaperCondition, ReviewFinding, Told } from '../communication.ts'
import { Id } from '../id.ts'
import { LocalDate } from '../local-date.ts'
import { LineText, ShortText } from '../text.ts'
import { Kind } from '../vocabulary/kinds.ts'
import { Outcome } from '../vocabulary/outcomes.ts'
import { defineRecord, recordFacts } from './record.ts'

/** That somebody told something outside the cell, noted afterwards (O-LOG): his own, and of the superior he names. */
export const communicationRecord = defineRecord({
  name: 'communication',
  facts: z.strictObject({
    ...recordFacts.shape,
    ...Told.shape,
    toldOn: LocalDate,
    beforeConsultation: z.boolean(),
    /** The colleague of the own service who looks at it again. */
    reviewer: Id.optional(),
    reviewedOn: LocalDate.optional(),
    finding: ReviewFinding.optional(),
  }),
  content: z.strictObject({ toWhom: ShortText, reasons: LineText }),
  labels: { toWhom: 'SIG', reasons: 'SIG' },
})

/** One line of what was told, with what the law of that day said to it. */
export const communicationLineRecord = defineRecord({
  name: 'communication-line',
  facts: z.strictObject({
    ...recordFacts.shape,
    communication: Id,
    kind: Kind,
    beforeConsultation: z.boolean(),
    /** The papers it leaned on. */
    papers: z.array(Id),
    outcome: Outcome,
  }),
  content: z.strictObject({ text: LineText }),
  labels: { text: (facts) => facts.kind },
})

/** A dated paper that answers a condition: his who keeps it, and of nobody else. */
export const paperRecord = defineRecord({
  name: 'paper',
  facts: z.strictObject({
    ...recordFacts.shape,
    condition: PaperCondition,
    day: LocalDate,
    /** Last day on which it counts, inclusive. */
    until: LocalDate.optional(),
    withdrawnOn: LocalDate.optional(),
  }),
  content: z.strictObject({ reference: LineText }),
  labels: { reference: 'SIG' },
})
