import type { Answers } from '@kader/domain/question'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { Kind } from '@kader/domain/vocabulary/kinds'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reveal } from './disclosed.ts'
import { allYes, disclosureFor, idOf, lineOf, lineView, mandate } from './testing/practice-disclosure.ts'

const known = Object.keys(allYes) as ConditionCode[]
const capacities = ['clb-worker', 'mayor', 'information-officer', 'police-officer', 'vdab-counsellor'] as const

/** What is shown of the lines of a table: which of them exist, and which can be read. */
async function shownOf(answers: Answers, { capacity, kinds }: { readonly capacity: (typeof capacities)[number]; readonly kinds: readonly Kind[] }): Promise<string[]> {
  const lines = kinds.map((kind, index) => lineOf({ id: idOf(100 + index), kind }))
  const items = reveal(await disclosureFor(mandate(9, capacity), { answers }).items(lines, lineView))
  return items.flatMap(({ id, text }) => (text.shown ? [id, `${id} text`] : [id]))
}

const world = fc.record({
  capacity: fc.constantFrom(...capacities),
  kinds: fc.array(fc.constantFrom(...Kind.options), { minLength: 1, maxLength: 4 }),
  given: fc.dictionary(fc.constantFrom(...known), fc.boolean()),
  forgotten: fc.subarray(known, { minLength: 1 }),
})

test('making any condition unknown never shows more', async () => {
  await fc.assert(
    fc.asyncProperty(world, async ({ capacity, kinds, given, forgotten }) => {
      const before: Answers = { ...allYes, ...given }
      const after: Answers = Object.fromEntries(Object.entries(before).filter(([code]) => !forgotten.includes(code as ConditionCode)))
      const seen = await shownOf(before, { capacity, kinds })
      expect(seen).toEqual(expect.arrayContaining(await shownOf(after, { capacity, kinds })))
    }),
    { numRuns: 300 },
  )
})

test('turning any yes into a no never shows more', async () => {
  await fc.assert(
    fc.asyncProperty(world, async ({ capacity, kinds, given, forgotten }) => {
      const before: Answers = { ...allYes, ...given }
      const after: Answers = { ...before, ...Object.fromEntries(forgotten.map((code) => [code, false])) }
      const seen = await shownOf(before, { capacity, kinds })
      expect(seen).toEqual(expect.arrayContaining(await shownOf(after, { capacity, kinds })))
    }),
    { numRuns: 300 },
  )
})

test('with every condition yes something is shown, so that the two above say something', async () => {
  expect(await shownOf(allYes, { capacity: 'clb-worker', kinds: ['CARE'] })).toHaveLength(2)
})

test('each condition of the table, alone not known, withholds the line', async () => {
  const needed: ConditionCode[] = []
  for (const code of ConditionCode.options) {
    const { [code]: _, ...answers } = allYes
    if ((await shownOf(answers, { capacity: 'clb-worker', kinds: ['CARE'] })).length < 2) needed.push(code)
  }
  expect(needed.toSorted()).toEqual(known.toSorted())
})
