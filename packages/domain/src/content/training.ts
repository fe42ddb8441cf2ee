import { z } from 'zod'
import { Code } from '../code.ts'
import { Id } from '../id.ts'
import { LocalDate } from '../local-date.ts'
import { ShortText } from '../text.ts'
import { TrainingTerms, TrainingTopic } from '../training.ts'
import { HolderCapacity } from '../vocabulary/capacities.ts'
import { Portal } from '../vocabulary/portals.ts'
import { defineRecord, recordFacts } from './record.ts'

/** One training as its organiser announced it. */
export const trainingRecord = defineRecord({
  name: 'training',
  facts: z.strictObject({ ...recordFacts.shape, ...TrainingTerms.shape, announcedOn: LocalDate, calledOffOn: LocalDate.optional() }),
  content: z.strictObject({
    title: ShortText,
    organiser: ShortText,
    /** One for each day. */
    places: z.array(ShortText),
  }),
  labels: { title: 'OPEN', organiser: 'OPEN', places: 'OPEN' },
})

/** One person registered for a training or gave it up, said by himself; never changed. His name is for its organiser. */
export const enrolmentRecord = defineRecord({
  name: 'enrolment',
  facts: z.strictObject({ ...recordFacts.shape, training: Id, person: Id, sector: Portal, step: z.enum(['registered', 'given-up']), day: LocalDate }),
  content: z.strictObject({
    /** Empty where the register of functions knows none. */
    name: z.string().max(300, 'too-long'),
    service: z.string().max(300, 'too-long'),
  }),
  labels: { name: 'OPEN', service: 'OPEN' },
})

/** What came of a training for one person: marked by its organiser, or worked out from the answers of a quiz; never changed. */
export const trainingResultRecord = defineRecord({
  name: 'training-result',
  facts: z.strictObject({
    ...recordFacts.shape,
    training: Id,
    person: Id,
    by: z.enum(['attendance', 'quiz']),
    passed: z.boolean(),
    day: LocalDate,
    /** Of a quiz: how many were right, how many had to be, and the rules that marked it. */
    right: z.int().optional(),
    needed: z.int().optional(),
    ruleset: Code.optional(),
  }),
  content: z.strictObject({}),
  labels: {},
})

/** A function in the cell requires a training on a topic. It is never taken back: only a certificate meets it. */
export const trainingRequirementRecord = defineRecord({
  name: 'training-requirement',
  facts: z.strictObject({
    ...recordFacts.shape,
    topic: TrainingTopic,
    capacities: z.array(HolderCapacity),
    /** Days from the announcement, or from the beginning of a later mandate, before it suspends. */
    dueDays: z.int(),
    announcedOn: LocalDate,
  }),
  content: z.strictObject({}),
  labels: {},
})
