import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer } from './answer.ts'
import { compileRulebook } from './compile-rulebook.ts'
import { forcingSet } from './forcing-set.ts'
import { type Small, everyQuestion, small, smallDay, smallRulebook } from './small-rulebooks.test-support.ts'
import { smallestHitting } from './smallest-hitting.ts'

const someQuestion = fc.record({
  who: fc.constantFrom(...small.dimensions.who),
  act: fc.constantFrom(...small.dimensions.act),
  at: fc.constant(smallDay),
  conditions: fc.record(
    Object.fromEntries(small.conditions.map((code) => [code, fc.constantFrom(true, false, undefined)])),
  ),
})

test('a forcing set fixes the outcome whatever the rest is, and no smaller set does', () => {
  fc.assert(
    fc.property(smallRulebook, someQuestion, (rulebook, question) => {
      const { who, act, conditions } = question
      const facts: Record<string, string | boolean | undefined> = { who, act, ...conditions }
      const own = answer(rulebook, question)!.outcome
      const fixes = (names: readonly string[]): boolean => {
        const known = Object.fromEntries(names.map((name) => [name, facts[name]]))
        return [...everyQuestion(known)].every((one) => answer(rulebook, one)!.outcome === own)
      }
      const found = forcingSet<Small>(rulebook, question)
      expect(fixes(found)).toBe(true)
      for (const names of setsOf(Object.keys(facts), found.length - 1)) expect(fixes(names)).toBe(false)
    }),
    { numRuns: 60, seed: 5 },
  )
})

test('that something is not known is a fact that can fix an answer', () => {
  const rulebook = compileRulebook({
    dimensions: { who: ['a', 'b'] },
    conditions: ['k1', 'k2'],
    rules: [{ id: 'r1', effect: 'permit', when: { who: ['a', 'b'] }, requires: ['k1'] }],
  })
  expect(forcingSet(rulebook, { who: 'a', at: smallDay, conditions: { k2: true } })).toEqual(['k1'])
})

test('the smallest set that meets all of them is found where taking the commonest first fails', () => {
  const sets = [
    ['a', 'x'],
    ['a', 'y'],
    ['a', 'z', 'x'],
    ['b', 'x'],
    ['b', 'y'],
    ['b', 'z', 'y'],
  ]
  expect([...smallestHitting(sets)].sort()).toEqual(['a', 'b'])
  expect(smallestHitting([])).toEqual([])
})

/** All sets of so many of these names. */
function setsOf(names: readonly string[], size: number): readonly (readonly string[])[] {
  if (size < 0) return []
  if (size === 0) return [[]]
  return names.flatMap((name, place) =>
    setsOf(names.slice(place + 1), size - 1).map((rest) => [name, ...rest]),
  )
}
