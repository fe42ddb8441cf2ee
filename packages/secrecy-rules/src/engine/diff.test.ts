import { expect, test } from 'vitest'
import { anotherRulebook, dice, questionsOf } from './another-rulebook.test-support.ts'
import { answer } from './answer.ts'
import { compileRulebook } from './compile-rulebook.ts'
import { diff, diffOfReasons } from './diff.ts'
import type { PlainQuestion, PlainRule } from './plain-rule.ts'

const small = { dimensions: { who: ['a', 'b', 'c'], act: ['x', 'y'] }, conditions: ['k1', 'k2', 'k3'] }
type D = 'who' | 'act'
const who = (...words: string[]): Record<D, string[]> => ({ who: words, act: ['x'] })

/** Every question of the small rulebook. */
function* everyQuestion(at: string): Generator<PlainQuestion<D>> {
  for (const one of small.dimensions.who)
    for (const act of small.dimensions.act)
      for (let number = 0; number < 27; number += 1) {
        const said = small.conditions.map((code, place) => [
          code,
          [true, false, undefined][Math.floor(number / 3 ** place) % 3],
        ])
        yield { at, who: one, act, conditions: Object.fromEntries(said) as Record<string, boolean> }
      }
}

const before: PlainRule<D>[] = [
  { id: 'r1', effect: 'permit', when: who('a', 'b'), requires: ['k1'], validTo: '2025-12-31' },
  { id: 'r2', effect: 'prohibit', when: who('b', 'c'), unless: ['k2'] },
]
const after: PlainRule<D>[] = [
  { id: 'r3', effect: 'permit', when: who('a', 'b'), requires: ['k1', 'k3'], validFrom: '2026-01-01' },
  { id: 'r4', effect: 'prohibit', when: who('c'), validFrom: '2026-01-01' },
]
const rulebook = compileRulebook({ ...small, rules: [...before, ...after] })
const from = { rulebook, at: '2025-12-31' }
const to = { rulebook, at: '2026-01-01' }
const reasonsOn = (question: PlainQuestion<D>, at: string): { outcome: string; rules: string[] } => {
  const { outcome, determining } = answer(rulebook, { ...question, at })!
  return { outcome, rules: determining.map(({ id }) => id).sort() }
}

test('every question is once in a difference of outcome, once in a difference of reason, or the same', () => {
  const outcomes = new Map<string, bigint>()
  const reasons = new Map<string, bigint>()
  for (const question of everyQuestion(from.at)) {
    const [was, is] = [reasonsOn(question, from.at), reasonsOn(question, to.at)]
    const gone = was.rules.filter((id) => !is.rules.includes(id))
    const come = is.rules.filter((id) => !was.rules.includes(id))
    const [counted, key] =
      was.outcome === is.outcome
        ? [reasons, `${was.outcome}: ${gone.join(' ')} -> ${come.join(' ')}`]
        : [outcomes, `${was.outcome} -> ${is.outcome}`]
    if (was.outcome !== is.outcome || gone.length + come.length > 0)
      counted.set(key, (counted.get(key) ?? 0n) + 1n)
  }
  const told = new Map<string, bigint>()
  for (const { changes } of diff(from, to))
    for (const { before: was, after: is, questions } of changes)
      told.set(`${was} -> ${is}`, (told.get(`${was} -> ${is}`) ?? 0n) + questions)
  expect(told).toEqual(outcomes)
  const toldReasons = diffOfReasons(from, to).map(
    ({ outcome, gone, come, questions }) =>
      [`${outcome}: ${gone.join(' ')} -> ${come.join(' ')}`, questions] as const,
  )
  expect(new Map(toldReasons)).toEqual(reasons)
  expect(toldReasons).toHaveLength(reasons.size)
  expect(reasons.size).toBeGreaterThan(1)
})

test('the example of a change of reason has that outcome on both days, and that reason', () => {
  for (const { outcome, gone, come, example, where } of diffOfReasons(from, to)) {
    const [was, is] = [reasonsOn(example, from.at), reasonsOn(example, to.at)]
    expect([was.outcome, is.outcome]).toEqual([outcome, outcome])
    expect(was.rules).toEqual(expect.arrayContaining([...gone]))
    expect(is.rules).toEqual(expect.arrayContaining([...come]))
    expect(example.at).toBe(to.at)
    expect(where.some((box) => box.who.includes(example.who) && box.act.includes(example.act))).toBe(true)
  }
})

test('between a day and itself nothing differs', () => {
  expect(diff(to, to)).toEqual([])
  expect(diffOfReasons(to, to)).toEqual([])
})

test('an outcome that changes names the rules that only one day has, what is new before what is gone', () => {
  expect(diff(from, to).map(({ rules }) => rules)).toEqual([['r1'], ['r3'], ['r4']])
  const added = compileRulebook({
    ...small,
    rules: [{ id: 'n', effect: 'permit', when: who('a'), validFrom: '2026-01-01' }],
  })
  const groups = diff({ rulebook: added, at: from.at }, { rulebook: added, at: to.at })
  expect(groups).toMatchObject([
    {
      rules: ['n'],
      changes: [{ before: 'no-basis', after: 'permit', questions: 27n, where: [{ who: ['a'], act: ['x'] }] }],
    },
  ])
})

test('a rule that keeps its id and asks another thing is a difference between two rulebooks', () => {
  const one = (more: Partial<PlainRule<D>>) =>
    compileRulebook({
      ...small,
      rules: [
        { id: 'r1', effect: 'permit', when: who('a'), requires: ['k1'], ...more } as PlainRule<D>,
        { id: 'r2', effect: 'prohibit', when: who('a', 'b'), unless: ['k3'] },
      ],
    })
  const at = '2026-01-01'
  const changed = (more: Partial<PlainRule<D>>): string[][] =>
    diff({ rulebook: one({}), at }, { rulebook: one(more), at }).map(({ rules }) => [...rules])
  expect(changed({})).toEqual([])
  expect(changed({ requires: ['k1', 'k2'] })).toEqual([['r1']])
  expect(changed({ effect: 'duty' })).toEqual([['r1']])
  expect(changed({ exceptionTo: ['r2'] })).toEqual([['r1']])
})

test('of another rulebook, what changes between two years is told, and only that', () => {
  const given = anotherRulebook(16)
  const other = compileRulebook(given)
  const [was, is] = [
    { rulebook: other, at: '2021-06-15' },
    { rulebook: other, at: '2023-06-15' },
  ]
  const changes = diff(was, is).flatMap((group) => group.changes)
  const turns = diffOfReasons(was, is)
  const holds = (box: object, question: object): boolean =>
    Object.entries(box as Record<string, string[]>).every(([name, words]) =>
      words.includes((question as Record<string, string>)[name]!),
    )
  const any = dice(5)
  let differing = 0
  for (const question of questionsOf(given, 3000)) {
    const one = any(2) === 0 ? { ...question, conditions: {} } : question
    const [a, b] = [was, is].map(({ at }) => answer(other, { ...one, at })!)
    if (a!.outcome !== b!.outcome) {
      differing += 1
      expect(
        changes.some(
          (change) =>
            change.before === a!.outcome &&
            change.after === b!.outcome &&
            change.where.some((box) => holds(box, one)),
        ),
      ).toBe(true)
    } else {
      const ids = (found: typeof a): string[] => found!.determining.map(({ id }) => id).sort()
      const gone = ids(a).filter((id) => !ids(b).includes(id))
      const come = ids(b).filter((id) => !ids(a).includes(id))
      const told = turns.some(
        (turn) =>
          turn.outcome === a!.outcome &&
          turn.gone.join() === gone.join() &&
          turn.come.join() === come.join() &&
          turn.where.some((box) => holds(box, one)),
      )
      expect(told).toBe(gone.length + come.length > 0)
    }
  }
  expect(differing).toBeGreaterThan(100)
  for (const { example, before: old, after: now } of changes) {
    expect(answer(other, { ...example, at: was.at })!.outcome).toBe(old)
    expect(answer(other, example)!.outcome).toBe(now)
  }
})
