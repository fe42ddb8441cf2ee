import { opens } from '@kader/domain/decision'
import type { Question } from '@kader/domain/question'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerKey } from './answer-key.test-support.ts'
import { anyQuestion } from './any-question.test-support.ts'
import { decide } from './decide.ts'
import { lawfulRulebook } from './lawful-rulebook.ts'
import { norms } from './norms/all-norms.ts'
import { type Guard, isGround } from './rule.ts'
import { defineRulebook } from './rulebook.ts'

const runs = { numRuns: 3000 }
const code = fc.constantFrom(...ConditionCode.options)

test('without rules everything is a no', () => {
  const silent = defineRulebook([], norms)
  fc.assert(fc.property(anyQuestion, (question) => decide(question, silent).outcome === 'no-basis'))
})

test('the engine and the answer key read the law alike', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const { outcome, rules, failed, conditions } = decide(question)
      const key = answerKey(question, lawfulRulebook.rules)
      expect({ outcome, rules, failed, ...conditions }).toEqual(key)
    }),
    runs,
  )
})

test('nothing opens while nothing is known, except testimony', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const decision = decide({ ...question, conditions: {} })
      if (opens(decision)) expect(decision.rules).toEqual(['G08'])
    }),
    runs,
  )
})

test('turning a yes into unknown, or an unknown into no, never opens anything', () => {
  const weaker = (question: Question, at: ConditionCode): Question => {
    const { [at]: said, ...rest } = question.conditions
    return { ...question, conditions: said === true ? rest : { ...rest, [at]: false } }
  }
  fc.assert(
    fc.property(anyQuestion, fc.array(code, { minLength: 1, maxLength: 6 }), (question, at) => {
      const less = at.reduce(weaker, question)
      if (!opens(decide(question))) expect(opens(decide(less))).toBe(false)
    }),
    { numRuns: 6000 },
  )
})

test('what an unknown turns out to be cannot change a settled answer', () => {
  fc.assert(
    fc.property(anyQuestion, fc.boolean(), (question, turnsOut) => {
      const before = decide(question)
      if (before.outcome === 'conditional' || before.outcome === 'undecidable') return
      const settled = Object.fromEntries(ConditionCode.options.map((one) => [one, turnsOut]))
      const after = decide({ ...question, conditions: { ...settled, ...question.conditions } })
      expect(opens(after)).toBe(opens(before))
    }),
    runs,
  )
})

test('what determines and what failed are apart, and a settled no asks nothing', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const { outcome, rules, failed, conditions } = decide(question)
      expect(rules.filter((id) => failed.includes(id))).toEqual([])
      expect(conditions.unmet.filter((one) => conditions.unknown.includes(one))).toEqual([])
      if (outcome === 'conditional') expect(conditions.unknown).not.toEqual([])
      if (['prohibited', 'hold', 'no-basis'].includes(outcome)) expect(conditions.unknown).toEqual([])
    }),
    runs,
  )
})

test('the order of the rules, or giving them twice, changes no outcome and no reason', () => {
  const shuffled = defineRulebook([...lawfulRulebook.rules].reverse(), norms)
  const twice = defineRulebook(
    [...lawfulRulebook.rules, ...lawfulRulebook.rules.map((rule) => ({ ...rule }))],
    norms,
  )
  fc.assert(
    fc.property(anyQuestion, (question) => {
      expect(decide(question, shuffled)).toEqual(decide(question))
      expect(decide(question, twice)).toEqual(decide(question))
    }),
    { numRuns: 1000 },
  )
})

test('adding a prohibition never shares more', () => {
  const grounds = lawfulRulebook.rules.filter(isGround)
  const added = fc.tuple(fc.constantFrom(...grounds), fc.option(code), fc.constantFrom('prohibit', 'hold'))
  fc.assert(
    fc.property(
      added,
      fc.array(anyQuestion, { minLength: 20, maxLength: 20 }),
      ([against, unless, effect], asked) => {
        const guard: Guard = {
          id: 'Z01',
          norms: against.norms,
          validFrom: against.validFrom,
          when: against.when,
          obligations: [],
          confidence: 'MIXED',
          sentence: 'Dit mag niet.',
          editorial: 'test',
          effect: effect as 'prohibit' | 'hold',
          ...(unless === null ? {} : { unless: [unless] }),
          exceptionTo: grounds.map(({ id }) => id),
        }
        const stricter = defineRulebook([...lawfulRulebook.rules, guard], norms)
        const inside = asked.map((question): Question => ({
          ...question,
          setting: against.when.settings[0] ?? 'bilateral',
        }))
        for (const question of [...asked, ...inside]) {
          if (opens(decide(question, stricter))) expect(opens(decide(question))).toBe(true)
        }
      },
    ),
    { numRuns: 25 },
  )
})

test('every norm a decision cites is in force, or is cited because it explains', () => {
  const explains = new Set(['gwh-44-2019', 'sv-46bis1-3', 'decr-livc-2021'])
  fc.assert(
    fc.property(anyQuestion, (question) => {
      for (const id of decide(question).norms) {
        const norm = lawfulRulebook.norms.get(id)
        const inForce =
          norm !== undefined && norm.from <= question.at && question.at <= (norm.to ?? '9999-12-31')
        if (!explains.has(id)) expect(inForce).toBe(true)
      }
    }),
    runs,
  )
})
