import { expect, test } from 'vitest'
import { anotherRulebook, dice } from './another-rulebook.test-support.ts'
import { answer } from './answer.ts'
import { analyse } from './analyse.ts'
import { type Compiled, compileRulebook } from './compile-rulebook.ts'
import { diff } from './diff.ts'
import { filter, matches } from './filter.ts'
import { lawfulRulebook } from '../lawful-rulebook.ts'
import { type QuestionSoFar, nextQuestion } from './next-question.ts'
import type { PlainQuestion, PlainRule } from './plain-rule.ts'

const law = lawfulRulebook.compiled
/** The other rulebook, where a yes never closes: what a rule defeats is on the other side. */
const other = anotherRulebook(60)
const effectOf = new Map(other.rules.map(({ id, effect }) => [id, effect]))
const opposite = (rule: PlainRule, id: string): boolean =>
  rule.effect === 'permit' || rule.effect === 'duty'
    ? ['prohibit', 'hold'].includes(effectOf.get(id)!)
    : ['permit'].includes(effectOf.get(id)!)
const tame = compileRulebook({
  ...other,
  rules: other.rules.map((rule) => ({
    ...rule,
    exceptionTo: rule.exceptionTo?.filter((id) => opposite(rule, id)) ?? [],
  })),
})

/** Whatever its dimensions are called. */
type Name = 'x'
type Any = Compiled<Name>
const opens = (rulebook: Any, question: PlainQuestion<Name>): boolean =>
  ['permit', 'duty'].includes(answer(rulebook, question)!.outcome)

/** Questions where rules speak, so that there is something to open. */
function* spoken(rulebook: Any, count: number): Generator<PlainQuestion<Name>> {
  const any = dice(count)
  for (let left = count; left > 0; left -= 1) {
    const { when } = rulebook.rules[any(rulebook.rules.length)]!
    const place = Object.entries<readonly string[]>(when).map(([name, words]) => [
      name,
      words[any(words.length)]!,
    ])
    const said = rulebook.conditions.flatMap((code): [string, boolean][] => {
      const dots = any(10)
      return dots < 7 ? [[code, true]] : dots < 8 ? [[code, false]] : []
    })
    const at = rulebook.periods[any(rulebook.periods.length)]!.from
    yield { ...Object.fromEntries(place), at, conditions: Object.fromEntries(said) } as PlainQuestion<Name>
  }
}

test.each([
  ['the law', law as unknown as Any, ['recipient', 'setting', 'purpose']],
  ['another rulebook', tame as unknown as Any, ['who', 'role', 'place', 'hour', 'aim']],
])('of %s, a list fetched by its filter is everything that would be permitted', (_, rulebook, given) => {
  let opened = 0
  for (const question of spoken(rulebook, 40)) {
    const fixed = Object.fromEntries(given.map((name) => [name, question[name as Name]]))
    const criteria = filter(rulebook, question.at, fixed)
    for (const one of spoken(rulebook, 20)) {
      const row = { ...one, ...fixed, at: question.at }
      if (opens(rulebook, row)) opened += 1
      expect(matches(criteria, row)).toBe(opens(rulebook, row))
    }
    expect(matches(criteria, question)).toBe(opens(rulebook, question))
  }
  expect(opened).toBeGreaterThan(20)
})

const yesOrNo = (question: PlainQuestion<Name>, code: string, said: boolean): PlainQuestion<Name> => ({
  ...question,
  conditions: { ...question.conditions, [code]: said },
})
/** The answer once everything is known: the same for every kind of no. */
const final = (rulebook: Any, question: PlainQuestion<Name>): string => {
  const { outcome } = answer(rulebook, question)!
  return outcome === 'permit' || outcome === 'duty' ? outcome : 'no'
}

test.each([
  ['the law', law as unknown as Any],
  ['another rulebook', tame as unknown as Any],
])('of %s, exactly what can still change the answer is asked', (_, rulebook) => {
  const any = dice(7)
  for (const question of spoken(rulebook, 120)) {
    const { ask, open } = nextQuestion(rulebook, question as QuestionSoFar<Name>)
    const unknown = rulebook.conditions.filter((code) => question.conditions[code] === undefined)
    const changes = new Set<string>()
    for (let tries = 0; tries < 60; tries += 1) {
      const bias = 1 + (tries % 3)
      const full = unknown.reduce((one, code) => yesOrNo(one, code, any(4) < bias + 1), question)
      for (const code of unknown)
        if (final(rulebook, yesOrNo(full, code, true)) !== final(rulebook, yesOrNo(full, code, false)))
          changes.add(code)
    }
    const asked = open.map((one) => ('condition' in one ? one.condition : one.dimension))
    expect(asked).toEqual(expect.arrayContaining([...changes]))
    if (ask === undefined) expect(open).toEqual([])
    for (const code of asked) expect(canChange(rulebook, question, { code, unknown: asked })).toBe(true)
  }
})

/** Tries to find an assignment of the others in which this condition decides. */
function canChange(
  rulebook: Any,
  question: PlainQuestion<Name>,
  { code, unknown }: { code: string; unknown: readonly string[] },
): boolean {
  const others = unknown.filter((one) => one !== code)
  const any = dice(others.length + 3)
  for (let tries = 0; tries < 4000; tries += 1) {
    const chance = [10, 9, 8, 5, 0][tries % 5]!
    const full = others.reduce((one, each) => yesOrNo(one, each, any(10) < chance), question)
    if (final(rulebook, yesOrNo(full, code, true)) !== final(rulebook, yesOrNo(full, code, false)))
      return true
  }
  return false
}

test('following the questions always ends in a settled answer, and each dimension asked could change it', () => {
  const any = dice(11)
  for (const target of spoken(law as unknown as Any, 12)) {
    let soFar: QuestionSoFar<Name> = { at: target.at, conditions: {} }
    let asked = 0
    for (;;) {
      const { ask } = nextQuestion(law as unknown as Any, soFar)
      if (ask === undefined) break
      asked += 1
      if ('dimension' in ask) soFar = { ...soFar, [ask.dimension]: target[ask.dimension] }
      else soFar = { ...soFar, conditions: { ...soFar.conditions, [ask.condition]: any(8) > 0 } }
    }
    expect(asked).toBeLessThanOrEqual(5 + 15)
    const { conditions } = soFar
    const settled = final(law as unknown as Any, { ...target, conditions })
    for (const rest of [true, false]) {
      const full = Object.fromEntries(law.conditions.map((code) => [code, rest]))
      expect(final(law as unknown as Any, { ...target, conditions: { ...full, ...conditions } })).toBe(
        settled,
      )
    }
  }
})

test('two rules, one shared condition: the shared one is asked first', () => {
  const rules: PlainRule<'who'>[] = [
    { id: 'r1', effect: 'permit', when: { who: ['a'] }, requires: ['k1', 'k3'] },
    { id: 'r2', effect: 'permit', when: { who: ['a'] }, requires: ['k2', 'k3'] },
  ]
  const compiled = compileRulebook({
    dimensions: { who: ['a', 'b', 'c'] },
    conditions: ['k1', 'k2', 'k3', 'k4'],
    rules,
  })
  const day = '2026-10-05'
  expect(nextQuestion(compiled, { at: day, conditions: {} })).toMatchObject({ ask: { dimension: 'who' } })
  expect(nextQuestion(compiled, { at: day, who: 'a', conditions: {} }).ask).toEqual({ condition: 'k3' })
  expect(nextQuestion(compiled, { at: day, who: 'a', conditions: { k3: false } })).toEqual({ open: [] })
  expect(nextQuestion(compiled, { at: day, who: 'b', conditions: {} })).toEqual({ open: [] })
})

test('an analysis finds what is wrong, and counts every question once', () => {
  const rules: PlainRule<'who'>[] = [
    { id: 'r1', effect: 'permit', when: { who: ['a', 'b'] }, requires: ['k1'] },
    { id: 'r2', effect: 'prohibit', when: { who: ['b', 'c'] } },
    { id: 'r3', effect: 'permit', when: { who: ['c'] }, requires: ['k2'], exceptionTo: ['r4'] },
    { id: 'r4', effect: 'permit', when: { who: ['c'] } },
  ]
  const found = analyse(
    compileRulebook({ dimensions: { who: ['a', 'b', 'c', 'd'] }, conditions: ['k1', 'k2'], rules }),
    {
      defaults: ['r2'],
    },
  )
  expect(found.conflicts.map(({ ground, guard }) => `${ground} ${guard}`).sort()).toEqual([
    'r1 r2',
    'r3 r2',
    'r4 r2',
  ])
  expect(found.dead).toEqual(['r3', 'r4'])
  expect(found.counts).toMatchObject([
    {
      places: 4,
      silent: 1,
      onlyDefault: 0,
      outcomes: { permit: 3n, conditional: 3n, 'no-basis': 12n, prohibited: 18n },
    },
  ])
})

test('the law has no conflict, no dead rule, and its counts add up to every question', () => {
  const { conflicts, dead, redundantGuards, counts } = analyse(law, { defaults: ['G01a', 'G01b', 'G01c'] })
  expect({ conflicts, dead }).toEqual({ conflicts: [], dead: [] })
  expect(
    redundantGuards.every((id) => ['prohibit', 'hold'].includes(lawfulRulebook.byId.get(id)!.effect)),
  ).toBe(true)
  for (const { places, outcomes } of counts) {
    const total = Object.values(outcomes).reduce((sum, count) => sum + count, 0n)
    expect(total).toBe(BigInt(places) * 3n ** BigInt(law.conditions.length))
  }
})

test('a difference is the exact set of questions whose outcome changes', () => {
  const small = { dimensions: { who: ['a', 'b', 'c'], act: ['x', 'y'] }, conditions: ['k1', 'k2', 'k3'] }
  const rule: PlainRule<'who' | 'act'> = {
    id: 'r1',
    effect: 'permit',
    when: { who: ['a', 'b'], act: ['x'] },
    requires: ['k1', 'k2'],
  }
  const guard: PlainRule<'who' | 'act'> = {
    id: 'r2',
    effect: 'prohibit',
    when: { who: ['b', 'c'], act: ['x', 'y'] },
    unless: ['k3'],
    exceptionTo: ['r1'],
    validFrom: '2026-01-01',
  }
  const rulebook = compileRulebook({ ...small, rules: [rule, guard] })
  const [from, to] = ['2025-12-31', '2026-01-01'].map((at) => ({ rulebook, at }))
  let changed = 0n
  for (const who of small.dimensions.who)
    for (const act of small.dimensions.act)
      for (let number = 0; number < 27; number += 1) {
        const said = small.conditions.map((code, place) => [
          code,
          [true, false, undefined][Math.floor(number / 3 ** place) % 3],
        ])
        const ask = (at: string) =>
          answer(rulebook, { at, who, act, conditions: Object.fromEntries(said) })!.outcome
        if (ask('2025-12-31') !== ask('2026-01-01')) changed += 1n
      }
  const groups = diff(from!, to!)
  expect(groups.map(({ rules }) => rules)).toEqual([['r2']])
  expect(groups.flatMap(({ changes }) => changes).reduce((sum, { questions }) => sum + questions, 0n)).toBe(
    changed,
  )
  expect(diff(from!, from!)).toEqual([])
})

test('each example of a change of law is a change, and a change lies in the difference', () => {
  const sides = ['2026-02-14', '2026-02-15'].map((at) => ({ rulebook: law, at })) as [
    { rulebook: typeof law; at: string },
    { rulebook: typeof law; at: string },
  ]
  const groups = diff(...sides)
  const changes = groups.flatMap(({ changes: some }) => some)
  for (const { example, before, after } of changes) {
    expect(answer(law, { ...example, at: '2026-02-14' })?.outcome).toBe(before)
    expect(answer(law, example)?.outcome).toBe(after)
  }
  for (const one of spoken(law as unknown as Any, 1500)) {
    const [before, after] = sides.map(({ at }) => answer(law, { ...one, at } as never)!.outcome)
    const told = changes.some(
      (change) =>
        change.before === before &&
        change.after === after &&
        change.where.some((box) =>
          Object.entries<readonly string[]>(box).every(([name, words]) => words.includes(one[name as Name])),
        ),
    )
    if (before !== after) expect(told).toBe(true)
  }
})

test('a filter refuses a rulebook in which a yes can close', () => {
  const rules: PlainRule<'who'>[] = [
    { id: 'r1', effect: 'permit', when: { who: ['a'] }, requires: ['k1'], exceptionTo: ['r3'] },
    { id: 'r2', effect: 'permit', when: { who: ['a'] }, requires: ['k2'], exceptionTo: ['r1'] },
    { id: 'r3', effect: 'prohibit', when: { who: ['a'] } },
  ]
  const compiled = compileRulebook({ dimensions: { who: ['a'] }, conditions: ['k1', 'k2'], rules })
  expect(() => filter(compiled, '2026-01-01', {})).toThrow('A yes closes what was open')
})
