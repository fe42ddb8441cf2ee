import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'
import { type Chances, afterAnswer, openCodes, withoutKnowing } from './chances.ts'
import { compileRulebook } from './compile-rulebook.ts'
import { differencesIn } from './differences-in.ts'
import { fewestConditions } from './fewest-conditions.ts'
import { forcingSet } from './forcing-set.ts'
import { Meanings } from './meanings.ts'
import { nextQuestion } from './next-question.ts'
import { outcomeAt } from './outcome-at.ts'
import type { PlainRule } from './plain-rule.ts'
import { refusalsShown } from './refusals-shown.ts'
import { knownIn } from './rule-class.ts'
import { type Small, small, smallDay, smallRulebook } from './small-rulebooks.test-support.ts'
import { smallestHitting } from './smallest-hitting.ts'
import { within } from './ways-to.ts'

const at = smallDay
const letters = ['a', 'b', 'c', 'd', 'e', 'f']
const isIn = (few: readonly string[], many: readonly string[]): boolean =>
  few.every((one) => many.includes(one))

function subsets(words: readonly string[]): string[][] {
  return words.reduce<string[][]>((sets, word) => sets.flatMap((set) => [set, [...set, word]]), [[]])
}

test('the few are within the many when all are there, also when they are as many', () => {
  expect(within(['a'], ['a'])).toBe(true)
  expect(within([], [])).toBe(true)
  expect(within(['a'], ['b', 'a'])).toBe(true)
  expect(within(['a', 'b'], ['a'])).toBe(false)
  expect(within(['a'], ['b'])).toBe(false)
})

test('a smallest hitting set hits every set, and no smaller one does', () => {
  const sets = fc.array(fc.subarray(letters, { minLength: 1 }), { maxLength: 9 })
  fc.assert(
    fc.property(sets, (given) => {
      const hits = (chosen: readonly string[]): boolean =>
        given.every((set) => set.some((one) => chosen.includes(one)))
      const found = smallestHitting(given)
      const fewest = Math.min(
        ...subsets(letters)
          .filter(hits)
          .map(({ length }) => length),
      )
      expect(hits(found)).toBe(true)
      expect(found).toHaveLength(fewest)
    }),
    { numRuns: 400, seed: 2 },
  )
})

test('what was found first is given up for a smaller set that comes later', () => {
  const given = [
    ['a', 'y'],
    ['b', 'y'],
    ['c', 'z'],
    ['d', 'z'],
  ]
  expect(smallestHitting(given).toSorted()).toEqual(['y', 'z'])
})

test('what would have to be answered otherwise is every least set of answers that brings another outcome', () => {
  const said = fc.constantFrom(true, false, undefined)
  fc.assert(
    fc.property(smallRulebook, fc.tuple(said, said, said, said), (rulebook, given) => {
      const answers = Object.fromEntries(small.conditions.map((code, place) => [code, given[place]]))
      for (const one of rulebook.classes) {
        const outcome = (changed: Readonly<Record<string, boolean | undefined>>): string =>
          outcomeAt(
            one,
            knownIn(one, (code) => (Object.hasOwn(changed, code) ? changed[code] : answers[code])),
          )
        const { own, others } = differencesIn(
          one,
          answers,
          outcomeAt(
            one,
            knownIn(one, (code) => answers[code]),
          ),
        )
        expect(own).toBe(outcome({}))
        const turning = subsets(one.conditions).filter((codes) =>
          everySaid(codes).some((changed) => outcome(changed) !== own),
        )
        const least = (sets: readonly (readonly string[])[]): string[] =>
          [
            ...new Set(
              sets
                .filter((set) => !sets.some((few) => few.length < set.length && isIn(few, set)))
                .map((set) => [...set].sort().join(' ')),
            ),
          ].sort()
        expect(least(others)).toEqual(least(turning))
      }
    }),
    { numRuns: 60, seed: 4 },
  )
})

function everySaid(codes: readonly string[]): Record<string, boolean | undefined>[] {
  return Array.from({ length: 3 ** codes.length }, (_, number) =>
    Object.fromEntries(
      codes.map((code, place) => [code, [true, false, undefined][Math.floor(number / 3 ** place) % 3]]),
    ),
  )
}

test('without an outcome to differ from, only the own outcome is told', () => {
  const rules: PlainRule<Small>[] = [{ id: 'r', effect: 'permit', when: small.dimensions, requires: ['k1'] }]
  const [one] = compileRulebook({ ...small, rules }).classes
  expect(differencesIn(one!, { k1: true })).toEqual({ own: 'permit', others: [] })
  expect(differencesIn(one!, { k1: true }, 'hold')).toEqual({ own: 'permit', others: [[]] })
})

test('the order of conditions is the one with the fewest on average, whatever is likely', () => {
  const antichain = fc
    .array(fc.subarray(['k1', 'k2', 'k3', 'k4'], { minLength: 1 }), { minLength: 1, maxLength: 4 })
    .map((sets) => sets.filter((set, place) => !sets.some((few, other) => other !== place && isIn(few, set))))
  fc.assert(
    fc.property(antichain, fc.constantFrom(0.5, 0.9, 0.2), (opens, chance) => {
      const likely = (code: string): number => (code === 'k1' ? 1 - chance : chance)
      const cost = (chances: Chances): number => {
        const codes = openCodes(chances)
        if (codes.length === 0) return 0
        return Math.min(
          ...codes.map(
            (code) =>
              1 +
              likely(code) * cost(afterAnswer(chances, code, true)) +
              (1 - likely(code)) * cost(afterAnswer(chances, code, false)),
          ),
        )
      }
      const chances = { opens, duty: [] }
      const found = fewestConditions(small.conditions, likely)(chances)
      expect(found.cost).toBeCloseTo(cost(chances), 9)
      if (found.ask === undefined) return
      const { ask } = found
      const after = (said: boolean): number => cost(afterAnswer(chances, ask, said))
      expect(1 + likely(ask) * after(true) + (1 - likely(ask)) * after(false)).toBeCloseTo(found.cost, 9)
    }),
    { numRuns: 200, seed: 6 },
  )
})

test('conditions nobody can know leave one chance where they made two', () => {
  const chances = {
    opens: [
      ['k1', 'k2'],
      ['k1', 'k3'],
    ],
    duty: [['k2'], ['k4']],
  }
  expect(withoutKnowing(chances, ['k2', 'k3'])).toEqual({ opens: [['k1', '?']], duty: [['k4']] })
})

test('a meaning that depends on nothing stays what it is, and is counted once however it is reached', () => {
  const meanings = new Meanings()
  const leaf = meanings.leaf({ opens: [], duty: [] }, 'no')
  const other = meanings.leaf({ opens: [[]], duty: [] }, 'yes')
  expect(meanings.after(leaf, 0, 1)).toBe(leaf)
  expect(meanings.each(leaf, 0)).toEqual([leaf])
  const start = meanings.node(0, [meanings.node(1, [leaf, other]), meanings.node(1, [other, leaf])])
  expect(meanings.leaves(start)).toHaveLength(2)
  expect(meanings.after(start, 1, 0)).toBe(meanings.node(0, [leaf, other]))
})

test('two classes that only part when everything fails are shown as two', () => {
  const grounds: PlainRule<Small>[] = ['k1', 'k2'].map((code) => ({
    id: code,
    effect: 'permit',
    when: small.dimensions,
    requires: [code],
    exceptionTo: ['no'],
  }))
  const no: PlainRule<Small> = { id: 'no', effect: 'prohibit', when: small.dimensions }
  const silent: PlainRule<Small> = { ...no, effect: 'note' }
  const shown = [no, silent].map((last) => {
    const [one] = compileRulebook({ ...small, rules: [...grounds, last] }).classes
    return refusalsShown(one!, ['k1', 'k2'], () => undefined)
  })
  expect(shown[0]).not.toBe(shown[1])
})

test('a word that does not exist is refused by name', () => {
  const rulebook = compileRulebook({ ...small, rules: [] })
  expect(() => nextQuestion(rulebook, { at, who: 'q', conditions: {} })).toThrow('q is no who.')
  expect(() => forcingSet(rulebook, { at, who: 'q', act: 'x', conditions: {} })).toThrow('q is no who.')
})

test('of two prohibitions that say the same each is a second lock, and one alone is not', () => {
  const rule = (id: string, effect: 'permit' | 'prohibit'): PlainRule<Small> => ({
    id,
    effect,
    when: small.dimensions,
  })
  const locks = (...guards: string[]): readonly string[] =>
    analyse(
      compileRulebook({
        ...small,
        rules: [rule('g', 'permit'), ...guards.map((id) => rule(id, 'prohibit'))],
      }),
    ).redundantGuards
  expect(locks('p', 'q')).toEqual(['p', 'q'])
  expect(locks('p')).toEqual([])
})
