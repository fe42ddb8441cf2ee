import { opens } from '@kader/domain/decision'
import type { Answers } from '@kader/domain/question'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { expect, test } from 'vitest'
import { answerKey } from './answer-key.test-support.ts'
import { decide } from './decide.ts'
import { everyScope } from './every-scope.test-support.ts'
import { lawfulRulebook } from './lawful-rulebook.ts'
import { type Rule, isGround, isGuard } from './rule.ts'

/** Scopes with more assignments than this are walked with at most three answers that are not yes. */
const walkedWhole = 20_000
const scopes = everyScope()

const codesIn = (rules: readonly Rule[]): ConditionCode[] => [
  ...new Set(
    rules.flatMap((rule) => (isGround(rule) ? rule.requires : isGuard(rule) ? (rule.unless ?? []) : [])),
  ),
]

/** Every yes, no and not known over these codes, or those with at most three that are not yes. */
function* assignments(codes: readonly ConditionCode[], notYes: number): Generator<Answers> {
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

const asked = scopes.map(({ rules: own, witness }) => {
  const codes = codesIn(own)
  return { own, codes, witness, whole: 3 ** codes.length <= walkedWhole }
})

test('in the whole space, the engine and the answer key agree', () => {
  let questions = 0
  for (const { own, codes, witness, whole } of asked) {
    expect(short(decide(witness))).toEqual(answerKey(witness, lawfulRulebook.rules))
    for (const conditions of assignments(codes, whole ? codes.length : 3)) {
      const question = { ...witness, conditions }
      const engine = short(decide(question))
      const key = answerKey(question, own)
      questions += 1
      if (JSON.stringify(engine) !== JSON.stringify(key))
        expect({ question, ...engine }).toEqual({ question, ...key })
    }
  }
  const walked = asked.filter(({ whole }) => whole).length
  expect(walked / asked.length).toBeGreaterThan(0.8)
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

function short({ outcome, rules, failed, conditions }: ReturnType<typeof decide>) {
  return { outcome, rules, failed, ...conditions }
}
