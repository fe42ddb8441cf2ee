import type { Answers, Question } from '@kader/domain/question'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { answerKey } from './answer-key.test-support.ts'
import { decide } from './decide.ts'
import { everyScope } from './every-scope.test-support.ts'
import { lawfulRulebook } from './lawful-rulebook.ts'
import { type Rule, isGround, isGuard } from './rule.ts'

/** What a comparison of engine and answer key walked, and the questions on which they differ. */
export interface Comparison {
  readonly sets: number
  /** Sets of which every assignment was walked. */
  readonly whole: number
  readonly questions: number
  readonly apart: readonly Question[]
}

/** Scopes with more assignments than this are walked with at most three answers that are not yes. */
export function walkedScopes(limit: number) {
  return everyScope().map(({ rules: own, witness }) => {
    const codes = codesIn(own)
    return { own, codes, witness, whole: 3 ** codes.length <= limit }
  })
}

/** Asks engine and answer key every assignment of the conditions of every scope, up to this many for each. */
export function compareAssignments(limit: number): Comparison {
  const scopes = walkedScopes(limit)
  const apart: Question[] = []
  let questions = 0
  for (const { own, codes, witness, whole } of scopes) {
    if (!agree(witness, lawfulRulebook.rules)) apart.push(witness)
    for (const conditions of assignments(codes, whole ? codes.length : 3)) {
      const question = { ...witness, conditions }
      questions += 1
      if (!agree(question, own)) apart.push(question)
    }
  }
  return { sets: scopes.length, whole: scopes.filter(({ whole }) => whole).length, questions, apart }
}

function agree(question: Question, rules: readonly Rule[]): boolean {
  const { outcome, rules: ids, failed, conditions } = decide(question)
  return (
    JSON.stringify({ outcome, rules: ids, failed, ...conditions }) ===
    JSON.stringify(answerKey(question, rules))
  )
}

export const codesIn = (rules: readonly Rule[]): ConditionCode[] => [
  ...new Set(
    rules.flatMap((rule) => (isGround(rule) ? rule.requires : isGuard(rule) ? (rule.unless ?? []) : [])),
  ),
]

/** Every yes, no and not known over these codes, or those with at most three that are not yes. */
export function* assignments(codes: readonly ConditionCode[], notYes: number): Generator<Answers> {
  const [code, ...rest] = codes
  if (code === undefined) {
    yield {}
    return
  }
  for (const more of assignments(rest, notYes)) yield { ...more, [code]: true }
  if (notYes === 0) return
  for (const more of assignments(rest, notYes - 1)) {
    yield { ...more, [code]: false }
    yield more
  }
}
