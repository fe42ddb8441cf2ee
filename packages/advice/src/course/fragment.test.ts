import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { dimensions } from '@kader/secrecy-rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Course, Said } from './course.ts'
import { fromFragment, toFragment } from './fragment.ts'

const word = (words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words)
const anyCourse: fc.Arbitrary<Course> = fc.record({
  at: fc.constantFrom('2016-01-01', '2024-02-29', '2026-10-05'),
  words: fc.record(
    {
      holder: word(dimensions.holder),
      kind: word(dimensions.kind),
      recipient: word(dimensions.recipient),
      setting: word(dimensions.setting),
      purpose: word(dimensions.purpose),
    },
    { requiredKeys: [] },
  ),
  conditions: fc.dictionary(
    fc.constantFrom(...ConditionCode.options),
    fc.constantFrom<Said>(true, false, 'unknown'),
  ),
})

test('a link brings back the same course, in the same order', () => {
  fc.assert(
    fc.property(anyCourse, (course) => {
      const read = fromFragment(`#${toFragment(course)}`)
      expect(read).toEqual(course)
      expect(toFragment(read!)).toBe(toFragment(course))
    }),
    { seed: 4 },
  )
})

test('a link is readable, and holds nothing that must be escaped', () => {
  const course: Course = {
    at: '2026-10-05',
    words: { holder: 'teacher' },
    conditions: { 'C-NEC': 'unknown' },
  }
  expect(toFragment(course)).toBe('at=2026-10-05&holder=teacher&C-NEC=onbekend')
  fc.assert(
    fc.property(anyCourse, (any) => {
      expect(encodeURI(toFragment(any))).toBe(toFragment(any))
    }),
    { seed: 4 },
  )
})

test.each([
  ['no day', 'holder=teacher'],
  ['a day before the rules', 'at=2015-12-31'],
  ['a day that does not exist', 'at=2026-02-30'],
  ['a day that does not come first', 'holder=teacher&at=2026-10-05'],
  ['an unknown word', 'at=2026-10-05&holder=wizard'],
  ['a word of another dimension', 'at=2026-10-05&holder=SIG'],
  ['somebody who can only hear', 'at=2026-10-05&holder=parent'],
  ['an unknown dimension', 'at=2026-10-05&naam=els'],
  ['a name of every object', 'at=2026-10-05&constructor=teacher'],
  ['another such name', 'at=2026-10-05&__proto__=teacher'],
  ['such a name as a word', 'at=2026-10-05&holder=constructor'],
  ['an unknown condition', 'at=2026-10-05&C-WAT=ja'],
  ['an unknown answer', 'at=2026-10-05&C-NEC=misschien'],
  ['an answer twice', 'at=2026-10-05&C-NEC=ja&C-NEC=nee'],
  ['a word twice', 'at=2026-10-05&holder=teacher&holder=caw-worker'],
  ['a second day', 'at=2026-10-05&at=2026-10-06'],
  ['an empty part', 'at=2026-10-05&'],
  ['nothing', ''],
])('a link with %s is refused whole', (_, text) => {
  expect(fromFragment(text)).toBeUndefined()
})
