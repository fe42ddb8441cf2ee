import type { Outcome } from '@kader/domain/vocabulary/outcomes'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'
import { answer } from './answer.ts'
import { type Compiled, classAt, compileRulebook } from './compile-rulebook.ts'
import { outcomesIn, placesIn, witnesses } from './counts.ts'
import { diff, diffOfReasons } from './diff.ts'
import { filter, matches } from './filter.ts'
import { outcomeAt } from './outcome-at.ts'
import type { PlainRule } from './plain-rule.ts'
import { regions, rootOn } from './regions.ts'
import { type RuleClass, knownIn } from './rule-class.ts'
import { situations } from './situations.ts'
import { type Small, everyQuestion, small, smallDay, smallRulebook } from './small-rulebooks.test-support.ts'
import { waysTo } from './ways-to.ts'
import { widening } from './widening.ts'

const at = smallDay
const runs = { numRuns: 60, seed: 5 }
const opens = (outcome: string): boolean => outcome === 'permit' || outcome === 'duty'
const everyPlace = small.dimensions.who.flatMap((who) =>
  small.dimensions.act.map((act) => ({ at, who, act })),
)

/** Every yes, no and not known over these conditions. */
function* everySaid(codes: readonly string[]): Generator<Readonly<Record<string, boolean | undefined>>> {
  for (let number = 0; number < 3 ** codes.length; number += 1)
    yield Object.fromEntries(
      codes.map((code, place) => [code, [true, false, undefined][Math.floor(number / 3 ** place) % 3]]),
    )
}

const outcomeOf = (one: RuleClass, said: Readonly<Record<string, boolean | undefined>>): Outcome =>
  outcomeAt(
    one,
    knownIn(one, (code) => said[code]),
  )

test('regions hold every place once, with the class that applies there', () => {
  fc.assert(
    fc.property(smallRulebook, fc.constantFrom(undefined, 'a', 'c'), (rulebook, who) => {
      const found = [...regions([{ rulebook, at }], { fixed: who === undefined ? {} : { who } })]
      for (const place of everyPlace.filter((one) => who === undefined || one.who === who)) {
        const here = found.filter(({ box }) => box.who.includes(place.who) && box.act.includes(place.act))
        expect(here.map(({ classes }) => classes[0])).toEqual([classAt(rulebook, place)!.index])
      }
      expect(found.reduce((sum, { places }) => sum + places, 0)).toBe(who === undefined ? 9 : 3)
      for (const { box, places } of found) expect(places).toBe(box.who.length * box.act.length)
    }),
    runs,
  )
})

test('where two sides cannot differ nothing is said when that is asked, and only there', () => {
  fc.assert(
    fc.property(smallRulebook, smallRulebook, (rulebook, other) => {
      const same = { rulebook, at }
      expect([...regions([same, same], { skipEqual: true })]).toEqual([])
      expect([...regions([same, same])].reduce((sum, { places }) => sum + places, 0)).toBe(9)
      const apart = [...regions([same, { rulebook: other, at }], { skipEqual: true })]
      for (const place of everyPlace) {
        const here = apart.filter(({ box }) => box.who.includes(place.who) && box.act.includes(place.act))
        expect(here.map(({ classes }) => classes.join())).toEqual([
          `${classAt(rulebook, place)!.index},${classAt(other, place)!.index}`,
        ])
      }
    }),
    runs,
  )
})

test('a day before the rulebook begins has no first node', () => {
  const rulebook = compileRulebook({ ...small, rules: [], since: '2020-01-01' })
  expect(() => rootOn(rulebook, '2019-12-31')).toThrow('2019-12-31 is no day of this rulebook.')
  expect(rootOn(rulebook, '2020-01-01')).toBe(rulebook.diagram.roots[0])
})

test('situations are every state once, and together every assignment', () => {
  fc.assert(
    fc.property(smallRulebook, (rulebook) => {
      for (const one of rulebook.classes) {
        const counted = new Map<Outcome, bigint>()
        for (const said of everySaid(one.conditions)) {
          const outcome = outcomeOf(one, said)
          counted.set(outcome, (counted.get(outcome) ?? 0n) + 1n)
        }
        expect(outcomesIn(one)).toEqual(counted)
        for (const { known, answers } of situations([one]))
          expect(outcomeAt(one, known[0]!)).toBe(outcomeOf(one, answers()))
      }
    }),
    runs,
  )
})

test('two classes looked at together are each in the state the answers say', () => {
  fc.assert(
    fc.property(smallRulebook, smallRulebook, (rulebook, other) => {
      for (const a of rulebook.classes)
        for (const b of other.classes) {
          let total = 0
          for (const { known, ways, answers } of situations([a, b])) {
            total += ways
            expect(outcomeAt(a, known[0]!)).toBe(outcomeOf(a, answers()))
            expect(outcomeAt(b, known[1]!)).toBe(outcomeOf(b, answers()))
          }
          expect(total).toBe(3 ** new Set([...a.conditions, ...b.conditions]).size)
        }
    }),
    { ...runs, numRuns: 20 },
  )
})

test('the ways to an outcome are the least sets of yes that bring it', () => {
  fc.assert(
    fc.property(smallRulebook, (rulebook) => {
      for (const one of rulebook.classes)
        for (const wanted of [['permit', 'duty'], ['duty']] as const) {
          const brings = (yes: readonly string[]): boolean =>
            (wanted as readonly string[]).includes(
              outcomeOf(one, Object.fromEntries(yes.map((code) => [code, true]))),
            )
          const sets = subsets(one.conditions).filter(brings)
          const least = sets.filter(
            (set) => !sets.some((few) => few.length < set.length && few.every((code) => set.includes(code))),
          )
          const written = (all: readonly (readonly string[])[]): string[] =>
            all.map((set) => [...set].sort().join(' ')).sort()
          expect(written(waysTo(new Set(wanted), one))).toEqual(written(least))
        }
    }),
    runs,
  )
})

function subsets(words: readonly string[]): string[][] {
  return words.reduce<string[][]>((sets, word) => sets.flatMap((set) => [set, [...set, word]]), [[]])
}

test('each class stands where its witness says, and as often as is counted', () => {
  fc.assert(
    fc.property(smallRulebook, (rulebook) => {
      const places = placesIn(rulebook, 0)
      const found = witnesses(rulebook)
      expect(new Set(found.keys())).toEqual(new Set(rulebook.classes.map(({ index }) => index)))
      for (const { index } of rulebook.classes) {
        expect(classAt(rulebook, found.get(index)!)!.index).toBe(index)
        expect(places.get(index)).toBe(
          everyPlace.filter((place) => classAt(rulebook, place)!.index === index).length,
        )
      }
    }),
    runs,
  )
})

test('a filter lets through exactly what opens, whatever is fixed', () => {
  fc.assert(
    fc.property(
      smallRulebook,
      fc.constantFrom({}, { who: 'a' }, { act: 'y' }, { who: 'b', act: 'x' }),
      (rulebook, fixed) => {
        const criteria = filter(rulebook, at, fixed)
        for (const question of everyQuestion(fixed))
          expect(matches(criteria, question)).toBe(opens(answer(rulebook, question)!.outcome))
        for (const { where } of criteria)
          for (const name of Object.keys(fixed)) expect(where).not.toHaveProperty(name)
        const written = criteria.map(({ where, yes }) => JSON.stringify([where, yes]))
        expect(new Set(written).size).toBe(written.length)
      },
    ),
    runs,
  )
})

test('criteria that differ in one dimension only are one', () => {
  const rules: PlainRule<Small>[] = ['a', 'b'].map((who) => ({
    id: who,
    effect: 'permit',
    when: { who: [who], act: ['x', 'z'] },
    requires: ['k1'],
  }))
  expect(filter(compileRulebook({ ...small, rules }), at, {})).toEqual([
    { where: { who: ['a', 'b'], act: ['x', 'z'] }, yes: ['k1'] },
  ])
})

test('a widening is found exactly when some question opens in the second and not in the first', () => {
  let found = 0
  fc.assert(
    fc.property(smallRulebook, smallRulebook, (law, other) => {
      const wider = [...everyQuestion({})].some(
        (question) => opens(answer(other, question)!.outcome) && !opens(answer(law, question)!.outcome),
      )
      const example = widening(law, other)
      expect(example !== undefined).toBe(wider)
      if (example === undefined) return
      found += 1
      expect(opens(answer(other, example)!.outcome)).toBe(true)
      expect(opens(answer(law, example)!.outcome)).toBe(false)
    }),
    runs,
  )
  expect(found).toBeGreaterThan(10)
})

test('a widening of a few days is found too, on one of those days', () => {
  const rule = (days: Partial<PlainRule<Small>>): PlainRule<Small> => ({
    id: 'r',
    effect: 'permit',
    when: { who: ['c'], act: ['z'] },
    ...days,
  })
  const law = compileRulebook({ ...small, rules: [rule({ validFrom: '2021-01-01' })] })
  const other = compileRulebook({
    ...small,
    rules: [
      rule({ validFrom: '2021-01-01' }),
      { ...rule({ validTo: '2020-12-31' }), id: 's', validFrom: '2020-12-30' },
    ],
  })
  expect(widening(law, law)).toBeUndefined()
  expect(widening(other, law)).toBeUndefined()
  expect(widening(law, other)).toEqual({ at: '2020-12-30', who: 'c', act: 'z', conditions: {} })
})

test('an analysis says of each rule whether it ever speaks, and of each guard whether it is needed', () => {
  fc.assert(
    fc.property(smallRulebook, (rulebook) => {
      const { dead, redundantGuards, conflicts, counts } = analyse(rulebook, { defaults: ['r0'] })
      const spoken = new Set<string>()
      for (const question of everyQuestion({}))
        for (const { id } of answer(rulebook, question)!.determining) spoken.add(id)
      expect(dead).toEqual(
        rulebook.rules
          .map(({ id }) => id)
          .filter((id) => !spoken.has(id))
          .sort(),
      )
      const guards = rulebook.rules.filter(({ effect }) => effect === 'prohibit' || effect === 'hold')
      const idle = guards.filter(({ id }) => spoken.has(id) && sameWithout(rulebook, id))
      expect(redundantGuards).toEqual(idle.map(({ id }) => id).sort())
      expect(conflicts.map(({ ground, guard }) => `${ground} ${guard}`).sort()).toEqual(meeting(rulebook))
      for (const { ground, guard, example } of conflicts) {
        const here = classAt(rulebook, example)!.rules.map(({ rule }) => rule.id)
        expect(here).toEqual(expect.arrayContaining([ground, guard]))
      }
      const live = everyPlace.map((place) => classAt(rulebook, place)!.rules.map(({ rule }) => rule.id))
      expect(counts).toHaveLength(1)
      expect(counts[0]).toMatchObject({
        places: 9,
        silent: live.filter((ids) => ids.length === 0).length,
        onlyDefault: live.filter((ids) => ids.join() === 'r0').length,
      })
      const outcomes: Record<string, bigint> = {}
      for (const question of everyQuestion({})) {
        const { outcome } = answer(rulebook, question)!
        outcomes[outcome] = (outcomes[outcome] ?? 0n) + 1n
      }
      for (const [outcome, count] of Object.entries(counts[0]!.outcomes))
        expect(count).toBe(outcomes[outcome] ?? 0n)
    }),
    { ...runs, numRuns: 40 },
  )
})

function sameWithout(rulebook: Compiled<Small>, id: string): boolean {
  const rules = rulebook.rules
    .filter((rule) => rule.id !== id)
    .map((rule) => ({ ...rule, exceptionTo: (rule.exceptionTo ?? []).filter((other) => other !== id) }))
  const without = compileRulebook({ ...small, rules })
  return [...everyQuestion({})].every(
    (question) => answer(rulebook, question)!.outcome === answer(without, question)!.outcome,
  )
}

/** Every ground and guard that meet in a place while neither is an exception to the other. */
function meeting(rulebook: Compiled<Small>): string[] {
  const isGround = ({ effect }: PlainRule): boolean => effect === 'permit' || effect === 'duty'
  const grounds = rulebook.rules.filter(isGround)
  const guards = rulebook.rules.filter((rule) => !isGround(rule))
  const meet = (a: PlainRule<Small>, b: PlainRule<Small>): boolean =>
    a.when.who.some((word) => b.when.who.includes(word)) &&
    a.when.act.some((word) => b.when.act.includes(word))
  return grounds
    .flatMap((ground) =>
      guards
        .filter((guard) => meet(ground, guard))
        .filter(({ id }) => !(ground.exceptionTo ?? []).includes(id))
        .map((guard) => `${ground.id} ${guard.id}`),
    )
    .sort()
}

test('the difference of two rulebooks is every question whose outcome differs, and of reasons the others', () => {
  fc.assert(
    fc.property(smallRulebook, smallRulebook, (before, after) => {
      const outcomes = new Map<string, bigint>()
      const reasons = new Map<string, bigint>()
      const add = (to: Map<string, bigint>, key: string): unknown => to.set(key, (to.get(key) ?? 0n) + 1n)
      for (const question of everyQuestion({})) {
        const [was, is] = [answer(before, question)!, answer(after, question)!]
        const ids = [was, is].map(({ determining }) => determining.map(({ id }) => id))
        const gone = ids[0]!.filter((id) => !ids[1]!.includes(id)).sort()
        const come = ids[1]!.filter((id) => !ids[0]!.includes(id)).sort()
        if (was.outcome !== is.outcome) add(outcomes, `${was.outcome} ${is.outcome}`)
        else if (gone.length + come.length > 0) add(reasons, `${was.outcome}/${gone.join()}/${come.join()}`)
      }
      const told = new Map<string, bigint>()
      for (const { changes } of diff({ rulebook: before, at }, { rulebook: after, at }))
        for (const { before: was, after: is, questions } of changes)
          told.set(`${was} ${is}`, (told.get(`${was} ${is}`) ?? 0n) + questions)
      expect(told).toEqual(outcomes)
      const turns = diffOfReasons({ rulebook: before, at }, { rulebook: after, at }).map(
        ({ outcome, gone, come, questions }) =>
          [`${outcome}/${gone.join()}/${come.join()}`, questions] as const,
      )
      expect(turns).toHaveLength(reasons.size)
      expect(new Map(turns)).toEqual(reasons)
    }),
    { ...runs, numRuns: 40 },
  )
})
