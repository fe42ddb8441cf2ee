import type { Question } from '@kader/domain/question'
import { expect, test } from 'vitest'
import { answerKey } from './answer-key.test-support.ts'
import { decide } from './decide.ts'
import { situations } from './engine/situations.ts'
import { dice } from './engine/another-rulebook.test-support.ts'
import { everyScope } from './every-scope.test-support.ts'
import { lawfulRulebook } from './lawful-rulebook.ts'
import type { Rule } from './rule.ts'
import { classAt } from './engine/compile-rulebook.ts'
import { firstDay } from '@kader/domain/question'

const { compiled } = lawfulRulebook

function agree(question: Question, among: readonly Rule[], decision = decide(question)): boolean {
  const { outcome, rules, failed, conditions } = decision
  return (
    JSON.stringify({ outcome, rules, failed, ...conditions }) === JSON.stringify(answerKey(question, among))
  )
}

const scopes = everyScope()

/** The rules of one setting, kind and holder, looked up without the engine. */
const near = new Map<string, readonly Rule[]>()
function rulesNear({ setting, kind, holder }: Question): readonly Rule[] {
  const key = `${setting} ${kind} ${holder}`
  const found =
    near.get(key) ??
    lawfulRulebook.rules.filter(
      ({ when }) =>
        when.settings.includes(setting) && when.kinds.includes(kind) && when.holders.includes(holder),
    )
  near.set(key, found)
  return found
}

test('a witness of every reachable vector of rule states of every set of rules is answered alike', () => {
  let vectors = 0
  let covered = 0n
  let whole = 0n
  for (const { rules, witness } of scopes) {
    const at = classAt(compiled, witness)!
    whole += 3n ** BigInt(at.conditions.length)
    for (const { ways, answers } of situations([at])) {
      vectors += 1
      covered += BigInt(ways)
      const question = { ...witness, conditions: answers() }
      if (!agree(question, rules)) expect(decide(question)).toEqual(answerKey(question, lawfulRulebook.rules))
    }
  }
  expect(covered).toBe(whole)
  expect({ sets: scopes.length, vectors }).toEqual({ sets: 356, vectors: 106_092 })
})

test(
  '100,000 stratified questions are answered alike, and every rule determines at least 20',
  { timeout: 120_000 },
  () => {
    const any = dice(100_000)
    const determined = new Map<string, number>()
    let speaking = 0
    for (let number = 0; number < 100_000; number += 1) {
      const question = inside(lawfulRulebook.rules[number % lawfulRulebook.rules.length]!, any)
      const decision = decide(question)
      if (!agree(question, rulesNear(question), decision))
        expect(decision).toEqual(answerKey(question, lawfulRulebook.rules))
      const { outcome, rules } = decision
      for (const id of rules) determined.set(id, (determined.get(id) ?? 0) + 1)
      if (outcome !== 'no-basis' && !(outcome === 'prohibited' && rules.every((id) => id.startsWith('G01'))))
        speaking += 1
    }
    expect(speaking).toBeGreaterThan(40_000)
    expect(
      lawfulRulebook.rules.filter(({ id }) => (determined.get(id) ?? 0) < 20).map(({ id }) => id),
    ).toEqual([])
  },
)

function inside({ when, validFrom, validTo = '2027-12-31' }: Rule, any: (below: number) => number): Question {
  const one = <T>(words: readonly T[]): T => words[any(words.length)]!
  const first = validFrom < firstDay ? firstDay : validFrom
  const tone = any(5)
  const said = compiled.conditions.flatMap((code): [string, boolean][] => {
    const thrown = any(20)
    if (tone === 0 || (tone < 4 && thrown < 17)) return [[code, true]]
    if (tone === 4) return thrown < 7 ? [[code, true]] : thrown < 14 ? [[code, false]] : []
    return thrown === 17 ? [[code, false]] : []
  })
  return {
    at: one([first, validTo]) as Question['at'],
    holder: one(when.holders),
    recipient: one(when.recipients),
    setting: one(when.settings),
    kind: one(when.kinds),
    purpose: one(when.purposes),
    conditions: Object.fromEntries(said),
  }
}
