import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lawfulRulebook } from '../lawful-rulebook.ts'
import { answer } from './answer.ts'
import { openCodes } from './chances.ts'
import { type Compiled, compileRulebook } from './compile-rulebook.ts'
import { meaningOf } from './meaning-of.ts'
import { Meanings } from './meanings.ts'
import { nextQuestion } from './next-question.ts'
import { outcomeAt } from './outcome-at.ts'
import type { PlainQuestion } from './plain-rule.ts'
import { type RuleClass, knownIn } from './rule-class.ts'
import { groupsOf } from './situations.ts'
import { type Small, everyQuestion, small, smallDay, smallRulebook } from './small-rulebooks.test-support.ts'

const at = smallDay
const law = lawfulRulebook.compiled
const names = (next: ReturnType<typeof nextQuestion<Small>>): readonly string[] =>
  next.open.map((one) => ('condition' in one ? one.condition : one.dimension))
/** What people are told: the kinds of no apart, or with all of them taken together. */
const told = (rulebook: Compiled<Small>, question: PlainQuestion<Small>): string =>
  answer(rulebook, question)!.outcome
const opened = (rulebook: Compiled<Small>, question: PlainQuestion<Small>): string => {
  const outcome = told(rulebook, question)
  if (outcome === 'conditional' || outcome === 'undecidable') return 'open'
  return outcome === 'permit' || outcome === 'duty' ? outcome : 'no'
}

test('a dimension that is not asked changes nothing of the outcome', () => {
  fc.assert(
    fc.property(smallRulebook, (rulebook) => {
      const open = names(nextQuestion(rulebook, { at, conditions: {} }))
      for (const dimension of (['who', 'act'] as const).filter((name) => !open.includes(name)))
        for (const place of everyPlace)
          for (const question of everyQuestion({ ...place, ...notAsked(rulebook, place) }))
            for (const word of small.dimensions[dimension])
              expect(told(rulebook, { ...question, [dimension]: word })).toBe(told(rulebook, question))
    }),
    { numRuns: 150, seed: 3 },
  )
})

const everyPlace = small.dimensions.who.flatMap((who) => small.dimensions.act.map((act) => ({ who, act })))

/** Conditions that are not asked there stay unknown. */
function notAsked(rulebook: Compiled<Small>, place: (typeof everyPlace)[number]): Record<string, undefined> {
  const open = names(nextQuestion(rulebook, { ...place, at, conditions: {} }))
  const codes = small.conditions.filter((code) => !open.includes(code))
  return Object.fromEntries(codes.map((code) => [code, undefined]))
}

test('what is asked while something cannot be known is exactly what can still change the answer', () => {
  const subset = fc.subarray(small.conditions)
  fc.assert(
    fc.property(smallRulebook, subset, (rulebook, notKnown) => {
      const frame = { who: 'a', act: 'x' }
      const unknown = Object.fromEntries(notKnown.map((code) => [code, undefined]))
      const open = names(nextQuestion(rulebook, { ...frame, at, conditions: {} }, { notKnown }))
      const changes = small.conditions.filter(
        (code) =>
          !notKnown.includes(code) &&
          [...everyQuestion({ ...frame, ...unknown, [code]: true })].some((question) => {
            if (
              small.conditions.some(
                (other) => !notKnown.includes(other) && question.conditions[other] === undefined,
              )
            )
              return false
            const no = { ...question, conditions: { ...question.conditions, [code]: false } }
            return opened(rulebook, question) !== opened(rulebook, no)
          }),
      )
      expect([...open].sort()).toEqual(changes)
    }),
    { numRuns: 300, seed: 8 },
  )
})

const conjunction = compileRulebook({
  dimensions: { who: ['a', 'b'], act: ['x', 'y'] },
  conditions: ['k1', 'k2', 'k3'],
  rules: [{ id: 'r1', effect: 'permit', when: { who: ['a'], act: ['x'] }, requires: ['k1', 'k2', 'k3'] }],
})

test('of what must all be so, the likeliest no is asked first', () => {
  const soFar = { who: 'a', act: 'x', at, conditions: {} }
  expect(nextQuestion(conjunction, soFar).ask).toEqual({ condition: 'k1' })
  const likely = (code: string): number => (code === 'k2' ? 0.3 : 0.9)
  expect(nextQuestion(conjunction, soFar, { likely }).ask).toEqual({ condition: 'k2' })
})

test('what is not known is not asked again, and what still matters is', () => {
  const soFar = { who: 'a', act: 'x', at, conditions: {} }
  expect(nextQuestion(conjunction, soFar, { notKnown: ['k1'] }).ask).toEqual({ condition: 'k2' })
  expect(nextQuestion(conjunction, soFar, { notKnown: ['k1', 'k2', 'k3'] })).toEqual({ open: [] })
})

test('between dimensions that cost about the same, the one people like first is asked first', () => {
  const soFar = { at, conditions: {} }
  expect(nextQuestion(conjunction, soFar).ask).toEqual({ dimension: 'who' })
  expect(nextQuestion(conjunction, soFar, { preferred: ['act'] }).ask).toEqual({ dimension: 'act' })
  const oneDecides = compileRulebook({
    dimensions: { who: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], act: ['x', 'y', 'z'] },
    conditions: [],
    rules: [{ id: 'r1', effect: 'permit', when: { who: ['a'], act: ['x', 'y'] } }],
  })
  expect(nextQuestion(oneDecides, soFar, { preferred: ['act'] }).ask).toEqual({ dimension: 'who' })
})

test('of the law, places that are taken for the same answer alike, whatever is answered', () => {
  const meanings = new Meanings()
  const first = new Map<number, number>()
  let compared = 0
  for (const place of law.classes.keys()) {
    const leaf = leafOf(place, meanings)
    const like = first.get(leaf)
    if (like === undefined) first.set(leaf, place)
    else compared += alike(law.classes[place]!, law.classes[like]!, openCodes(meanings.leaves(leaf)[0]!))
  }
  expect(first.size).toBeGreaterThan(50)
  expect(compared).toBeGreaterThan(1000)
})

/** What the answer depends on in one class, as if every question came to it. */
function leafOf(place: number, meanings: Meanings): number {
  const only = { ...law, levels: [], diagram: { ...law.diagram, roots: law.periods.map(() => place) } }
  return meaningOf<never>(only, { at, conditions: {} } as never, { meanings, notKnown: [] })
}

/** Compares every way to answer what is asked; returns how many there are. */
function alike(one: RuleClass, other: RuleClass, asked: readonly string[]): number {
  const groups = groupsOf([one, other])
    .map((group) => group.filter((code) => asked.includes(code)))
    .filter(({ length }) => length > 0)
  const ways = 3 ** groups.length
  for (let number = 0; number < ways; number += 1) {
    const said = new Map<string, boolean | undefined>()
    for (const [place, [code, ...rest]] of groups.entries()) {
      said.set(code!, [true, false, undefined][Math.floor(number / 3 ** place) % 3])
      for (const more of rest) said.set(more, true)
    }
    const [a, b] = [one, other].map((each) =>
      outcomeAt(
        each,
        knownIn(each, (code) => said.get(code)),
      ),
    )
    if (a !== b) throw new Error(`${a} and ${b} after ${JSON.stringify([...said])}`)
  }
  return ways
}
