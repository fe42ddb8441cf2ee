import { expect, test } from 'vitest'
import { answerKey } from '../answer-key.test-support.ts'
import { lawfulRulebook } from '../lawful-rulebook.ts'
import { everyScope } from '../every-scope.test-support.ts'
import { answer } from './answer.ts'
import { compileRulebook } from './compile-rulebook.ts'
import { anotherRulebook, questionsOf } from './another-rulebook.test-support.ts'
import type { PlainRule } from './plain-rule.ts'

test('another rulebook, of 60 rules on 7 dimensions, compiles and answers like its key', () => {
  const given = anotherRulebook(60)
  const compiled = compileRulebook(given)
  const outcomes = new Map<string, number>()
  for (const question of questionsOf(given, 4000)) {
    const found = answer(compiled, question)!
    const ids = (rules: readonly PlainRule[]): string[] => rules.map(({ id }) => id).sort()
    const { outcome, determining, notes, failed, unmet, unknown } = found
    expect({
      outcome,
      rules: ids([...determining, ...notes]),
      failed: ids(failed),
      unmet: [...unmet].sort(),
      unknown: [...unknown].sort(),
    }).toEqual(answerKey(question, given.rules))
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  }
  expect([...outcomes.keys()].sort()).toEqual(
    ['conditional', 'duty', 'hold', 'no-basis', 'permit', 'prohibited', 'undecidable'].sort(),
  )
})

test('more than 31 conditions and more than 31 rules may meet in one place', () => {
  const conditions = Array.from({ length: 70 }, (_, place) => `k${place}`)
  const rules = conditions.map((code, place): PlainRule<'who'> => ({
    id: `r${place}`,
    effect: place % 2 === 0 ? 'permit' : 'prohibit',
    when: { who: ['a'] },
    ...(place % 2 === 0 ? { requires: [code] } : { unless: [code] }),
  }))
  const compiled = compileRulebook({ dimensions: { who: ['a', 'b'] }, conditions, rules })
  const all = Object.fromEntries(conditions.map((code) => [code, true]))
  const ask = (known: Record<string, boolean | undefined>) =>
    answer(compiled, { at: '2026-01-01', who: 'a', conditions: known })
  expect(ask(all)).toMatchObject({ outcome: 'permit' })
  expect(ask({ ...all, k69: undefined })).toMatchObject({ outcome: 'undecidable', unknown: ['k69'] })
  expect(ask({ ...all, k69: false })).toMatchObject({ outcome: 'prohibited', unmet: ['k69'] })
  expect(ask({})).toMatchObject({ outcome: 'conditional' })
})

test('the classes are the sets of rules that apply together, each once', () => {
  const key = (ids: readonly string[]): string => [...ids].sort().join(' ')
  const compiled = lawfulRulebook.compiled.classes.map(({ rules }) => key(rules.map(({ rule }) => rule.id)))
  const found = everyScope().map(({ rules }) => key(rules.map(({ id }) => id)))
  expect([...new Set([...found, ''])].sort()).toEqual([...compiled].sort())
})

test('the order in which rules are given changes nothing of the structure', () => {
  const given = anotherRulebook(60)
  const turned = compileRulebook({ ...given, rules: [...given.rules].reverse() })
  expect(turned.diagram.cells.join()).toBe(compileRulebook(given).diagram.cells.join())
})

const one: PlainRule<'who'> = { id: 'r1', effect: 'permit', when: { who: ['a'] }, requires: ['k'] }
test.each([
  [[one, one], 'same id'],
  [[{ ...one, when: { who: ['c'] } }], 'c is no who'],
  [[{ ...one, when: {} as never }], 'nothing is no who'],
  [[{ ...one, requires: ['z'] }], 'condition z is not known'],
  [[{ ...one, exceptionTo: ['r9'] }], 'exception to r9'],
  [[{ ...one, validFrom: '2026-02-30' }], 'is no day'],
  [
    [
      { ...one, exceptionTo: ['r2'] },
      { ...one, id: 'r2', exceptionTo: ['r1'] },
    ],
    'in a circle',
  ],
] satisfies [PlainRule<'who'>[], string][])('%j does not compile', (rules, mistake) => {
  const given = { dimensions: { who: ['a', 'b'] }, conditions: ['k'], rules }
  expect(() => compileRulebook(given)).toThrow(mistake)
})
