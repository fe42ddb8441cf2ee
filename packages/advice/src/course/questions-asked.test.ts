import { expect, test } from 'vitest'
import { median, questionsAsked, ratioOf } from './questions-asked.ts'

const table = questionsAsked()

test.each(table)('$id: who answers only what is asked reaches $expected', ({ expected, reached }) => {
  expect(reached).toBe(expected)
})

test('half of the situations are asked at most a fifth more than the least that settles them', () => {
  expect(median(table.map(ratioOf))).toBeLessThanOrEqual(1.2)
})

test('no refusal takes more than two questions beyond the least', () => {
  const refusals = table.filter(({ expected }) => expected === 'prohibited' || expected === 'no-basis')
  const tooMany = refusals.filter(({ asked, forcing }) => asked.length > forcing.length + 2)
  expect(refusals.length).toBeGreaterThan(10)
  expect(tooMany).toEqual([])
})

test('nothing is asked twice', () => {
  expect(table.filter(({ asked }) => new Set(asked).size < asked.length)).toEqual([])
})

test('a median lies in the middle', () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 2.5])
})
