import { expect, test } from 'vitest'
import { readingOrder } from './reading-order.ts'
import { beforeRoom, closed, openTable, toConfirm } from './sample-consultation.ts'

test('what the reader does next stands first', () => {
  expect(readingOrder(beforeRoom)[0]).toBe('invitation')
  expect(readingOrder(toConfirm)[0]).toBe('presence')
  expect(readingOrder(openTable).slice(0, 2)).toEqual(['table', 'contribution'])
  expect(readingOrder(closed)[0]).toBe('results')
})
