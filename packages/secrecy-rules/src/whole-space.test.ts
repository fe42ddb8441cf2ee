import { opens } from '@kader/domain/decision'
import type { Answers } from '@kader/domain/question'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { expect, test } from 'vitest'
import { assignments, codesIn, compareAssignments, walkedScopes } from './compare-assignments.test-support.ts'
import { decide } from './decide.ts'
import { lawfulRulebook } from './lawful-rulebook.ts'
import { isGuard } from './rule.ts'

/** Walked in every test run; `tooling/bench/src/prove.ts` walks up to 200,000 for each. */
const asked = walkedScopes(2_500)

test('in the whole space, the engine and the answer key agree', () => {
  const { apart, sets, whole, questions } = compareAssignments(2_500)
  expect(apart).toEqual([])
  expect(whole / sets).toBeGreaterThan(0.8)
  expect(questions).toBeGreaterThan(100_000)
})

test('in the whole space, less known never opens more', () => {
  for (const { codes, witness, whole } of asked) {
    const opened = new Map<string, boolean>()
    const key = (conditions: Answers): string =>
      codes.map((code) => (conditions[code] === undefined ? '?' : conditions[code] ? 'y' : 'n')).join('')
    for (const conditions of assignments(codes, whole ? codes.length : 3)) {
      opened.set(key(conditions), opens(decide({ ...witness, conditions })))
    }
    const widened = [...opened].filter(
      ([assignment, open]) => !open && weakerThan(assignment).some((weaker) => opened.get(weaker) === true),
    )
    expect(widened).toEqual([])
  }
})

test('no rule is dead: each determines an answer somewhere', () => {
  const spoken = new Set<string>()
  for (const { codes, witness } of asked) {
    const ways: Answers[] = [{}, ...assignments(codes, 1)]
    for (const conditions of [...ways, everything(codes, false)]) {
      for (const id of decide({ ...witness, conditions }).rules) spoken.add(id)
    }
  }
  expect(lawfulRulebook.rules.map(({ id }) => id).filter((id) => !spoken.has(id))).toEqual([])
})

test('no duty stands beside a prohibition', () => {
  for (const { own, witness } of asked) {
    const duties = own.filter(({ effect }) => effect === 'duty')
    if (duties.length === 0) continue
    const { outcome, rules } = decide({ ...witness, conditions: everything(codesIn(own), true) })
    expect(outcome).toBe('duty')
    expect(rules.filter((id) => own.some((rule) => rule.id === id && isGuard(rule)))).toEqual([])
  }
})

function everything(codes: readonly ConditionCode[], answer: boolean): Answers {
  return Object.fromEntries(codes.map((code) => [code, answer]))
}

function weakerThan(assignment: string): string[] {
  return [...assignment].flatMap((answer, index) => {
    const replaced = (by: string): string => assignment.slice(0, index) + by + assignment.slice(index + 1)
    return answer === 'y' ? [replaced('?')] : answer === '?' ? [replaced('n')] : []
  })
}
