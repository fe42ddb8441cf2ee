import { z } from 'zod'
import { SignalStatus, AgeBand } from '../lifecycle/signal.ts'
import { LocalDate } from '../local-date.ts'
import { Id } from '../id.ts'
import { Kind } from '../vocabulary/kinds.ts'
import { defineRecord, recordFacts } from './record.ts'
import { LineText } from '../text.ts'

/** A worry someone wrote down: its own facts only, the words stand in its lines. */
export const signalRecord = defineRecord({
  name: 'signal',
  facts: z.strictObject({
    ...recordFacts.shape,
    status: SignalStatus,
    urgent: z.boolean(),
    age: AgeBand,
    registeredOn: LocalDate.optional(),
    caseFile: Id.optional(),
  }),
  content: z.strictObject({}),
  labels: {},
})

/**
 * One line of a signal; its kind decides who may read it. Written before any consultation, it can hold no secret of
 * one. That it went to the organiser stays so for its writer, whatever the organiser makes of it.
 */
export const signalLineRecord = defineRecord({
  name: 'signal-line',
  facts: z.strictObject({ ...recordFacts.shape, signal: Id, kind: Kind, beforeConsultation: z.boolean(), registeredOn: LocalDate.optional() }),
  content: z.strictObject({ text: LineText }),
  labels: { text: (facts) => facts.kind },
})
