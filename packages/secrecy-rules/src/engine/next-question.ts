import { bestDimension } from './best-dimension.ts'
import { openCodes } from './chances.ts'
import type { Compiled } from './compile-rulebook.ts'
import { type Likelihood, fewestConditions } from './fewest-conditions.ts'
import { type QuestionSoFar, meaningOf } from './meaning-of.ts'
import { Meanings } from './meanings.ts'

export type { QuestionSoFar } from './meaning-of.ts'

export type Ask<D extends string> = { readonly dimension: D } | { readonly condition: string }

export interface NextQuestion<D extends string> {
  /** What to ask now; absent when nothing can change the answer any more. */
  readonly ask?: Ask<D>
  /** Everything that is open and can still change the answer. */
  readonly open: readonly Ask<D>[]
}

/** What is known beyond the rules about those who are asked. */
export interface Asking<D extends string> {
  /** Conditions that were asked and are not known: never asked again. */
  readonly notKnown?: readonly string[]
  /** Dimensions people like to answer first, where it costs about as few questions. */
  readonly preferred?: readonly D[]
  /** Each answer is as likely unless this says otherwise. */
  readonly likely?: Likelihood
}

/**
 * What to ask next; never what cannot change the answer.
 * Of the dimensions, those that can change the outcome; then of the conditions, those that can change
 * whether it may be shared at all. The order of conditions is the one with the fewest on average, exactly;
 * of up to four open dimensions every course is looked through, more are ordered by what each leaves.
 */
export function nextQuestion<D extends string>(
  rulebook: Compiled<D>,
  soFar: QuestionSoFar<D>,
  { notKnown = [], preferred = [], likely = asLikely }: Asking<D> = {},
): NextQuestion<D> {
  const meanings = new Meanings()
  const start = meaningOf(rulebook, soFar, { meanings, notKnown })
  const levels = rulebook.levels.map(([name]) => name)
  const dimensions = [...meanings.open(start)]
  const codes = new Set(meanings.leaves(start).flatMap(openCodes))
  const open: Ask<D>[] = [
    ...dimensions.map((level) => ({ dimension: levels[level]! })),
    ...rulebook.conditions.filter((code) => codes.has(code)).map((condition) => ({ condition })),
  ]
  const { conditions } = rulebook
  if (dimensions.length > 0) {
    const inOrder = [...new Set([...preferred, ...levels])].map((name) => levels.indexOf(name))
    const level = bestDimension(meanings, start, { preferred: inOrder, conditions, likely })
    return { ask: { dimension: levels[level]! }, open }
  }
  const { ask } = fewestConditions(conditions, likely)(meanings.leaves(start)[0]!)
  return ask === undefined ? { open } : { ask: { condition: ask }, open }
}

function asLikely(): number {
  return 0.5
}
