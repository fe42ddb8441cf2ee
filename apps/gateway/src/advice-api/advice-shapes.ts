import { Decision } from '@kader/domain/decision'
import { LocalDate } from '@kader/domain/local-date'
import { Question } from '@kader/domain/question'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { ContestedId } from '@kader/domain/vocabulary/contested'
import { z } from 'zod'
import { Problem } from './problem.ts'

/** More in one request would be a table; the rulebook itself is published for that. */
export const mostQuestions = 100

const known = 'Yes is true, no is false. Absent, null or anything else means that it is not known.'
const said = z.union([z.boolean(), z.literal('unknown')])

/** The conditions as they are described; reading is as lenient about values as the vocabulary is. */
const Answers = z
  .strictObject(perCondition(() => z.boolean().nullable().optional()))
  .meta({ description: known })

/** One disclosure of one kind to one recipient on one day. */
export const AskedQuestion = z.strictObject({ ...Question.shape, conditions: Answers })

export const AnsweredQuestion = z.strictObject({
  ...Decision.shape,
  sentence: z.string().meta({ description: 'The answer in one Dutch sentence.' }),
  alternatives: z.array(z.string()).meta({ description: 'Rules by which it can be done otherwise.' }),
  readings: z.array(
    z.strictObject({
      id: ContestedId,
      question: z.string(),
      readings: z.array(z.string()).meta({ description: 'Both readings of the law, in Dutch.' }),
      followed: z.string(),
    }),
  ),
})

/** Everything answered so far. A question that somebody cannot answer is `unknown`, and is not asked again. */
export const AskedCourse = z.strictObject({
  at: Question.shape.at,
  words: z.strictObject({
    holder: Question.shape.holder.optional(),
    recipient: Question.shape.recipient.optional(),
    setting: Question.shape.setting.optional(),
    kind: Question.shape.kind.optional(),
    purpose: Question.shape.purpose.optional(),
  }),
  conditions: z.strictObject(perCondition(() => said.optional())),
})

/** What to ask now, or the answer once nothing that is left can change it. */
export const NextScreen = z.discriminatedUnion('screen', [
  z.strictObject({
    screen: z.literal('dimension'),
    dimension: z.enum(['holder', 'recipient', 'setting', 'kind', 'purpose']),
    words: z.array(z.string()).meta({ description: 'The words to choose from.' }),
  }),
  z.strictObject({ screen: z.literal('condition'), code: ConditionCode }),
  z.strictObject({ screen: z.literal('conditions'), codes: z.array(ConditionCode) }),
  z.strictObject({
    screen: z.literal('answer'),
    number: z.string().meta({ description: 'Follows from the codes, the day and the ruleset alone.' }),
    answer: AnsweredQuestion,
  }),
])
export type NextScreen = z.infer<typeof NextScreen>

export const Questions = z.union([AskedQuestion, z.array(AskedQuestion).max(mostQuestions)])
export const Answered = z.union([AnsweredQuestion, z.array(AnsweredQuestion)])

/** Every shape that stands under a name of its own in the description. */
export const namedShapes = {
  Question: AskedQuestion,
  Questions,
  Decision: AnsweredQuestion,
  Decisions: Answered,
  Course: AskedCourse,
  Screen: NextScreen,
  Problem,
  Day: LocalDate,
} as const
export type ShapeName = keyof typeof namedShapes

function perCondition<S extends z.ZodType>(shape: () => S): Record<ConditionCode, S> {
  return Object.fromEntries(ConditionCode.options.map((code) => [code, shape()])) as Record<ConditionCode, S>
}
