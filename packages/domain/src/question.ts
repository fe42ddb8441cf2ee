import { z } from 'zod'
import { LocalDate } from './local-date.ts'
import { Capacity, HolderCapacity } from './vocabulary/capacities.ts'
import { ConditionCode } from './vocabulary/conditions.ts'
import { Kind } from './vocabulary/kinds.ts'
import { Purpose } from './vocabulary/purposes.ts'
import { Setting } from './vocabulary/settings.ts'
import { nearestWord } from './vocabulary/nearest-word.ts'

/** The rulebook starts here; an earlier day is an error. */
export const firstDay = '2016-01-01'

/** What is known of the conditions; absent means not known yet. */
export type Answers = Partial<Record<ConditionCode, boolean>>

/** Anything that is not a boolean reads as not known. */
export const Answers = z.partialRecord(ConditionCode, z.unknown()).transform(onlyBooleans)

/** One disclosure of one kind to one recipient (or to the group present). */
export const Question = z.strictObject({
  at: LocalDate.refine((day) => day >= firstDay, 'De regels beginnen op 1 januari 2016.'),
  holder: HolderCapacity,
  recipient: Capacity,
  setting: Setting,
  kind: Kind,
  purpose: Purpose,
  conditions: Answers,
})
export type Question = z.infer<typeof Question>

/** Where the mistake is, what is wrong, and the nearest known word if there is one. */
export interface Mistake {
  readonly field: string
  readonly message: string
}

export type ReadQuestion =
  | { readonly ok: true; readonly question: Question }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] }

/** Reads a question from outside; nothing unknown is ever ignored. */
export function readQuestion(input: unknown): ReadQuestion {
  const read = Question.safeParse(input)
  if (read.success) return { ok: true, question: read.data }
  return { ok: false, mistakes: read.error.issues.flatMap(mistakesOf) }
}

function mistakesOf(issue: z.core.$ZodIssue): Mistake[] {
  const field = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(field, key))
  if (issue.code === 'invalid_key') {
    return [{ field, message: issue.issues[0]?.message ?? 'Dit woord is niet bekend.' }]
  }
  if (issue.code === 'invalid_type') return [{ field, message: 'Dit ontbreekt of heeft de verkeerde vorm.' }]
  return [{ field, message: sentences[issue.message] ?? issue.message }]
}

/** Codes that the portals say in their own words. */
const sentences: Readonly<Record<string, string>> = { 'not-a-date': 'Dit is geen bestaande dag; schrijf jjjj-mm-dd.' }

function unknownField(within: string, key: string): Mistake {
  const known = within === 'conditions' ? ConditionCode.options : Object.keys(Question.shape)
  const nearest = nearestWord(key, known)
  const hint = nearest === undefined ? '' : ` Bedoelt u '${nearest}'?`
  return { field: within === '' ? key : `${within}.${key}`, message: `'${key}' is geen bekend woord.${hint}` }
}

function onlyBooleans(given: Partial<Record<ConditionCode, unknown>>): Answers {
  const answers: Answers = {}
  for (const code of ConditionCode.options) {
    const answer = Object.hasOwn(given, code) ? given[code] : undefined
    if (typeof answer === 'boolean') answers[code] = answer
  }
  return answers
}
