import { addWorkingDays } from './local-date.ts'
import { expect, test } from 'vitest'
import { LocalDate, addDays, addMonths, isWithin, localDate } from './local-date.ts'

test.each(['2026-02-28', '2024-02-29', '2026-09-01'])('%s is a day', (day) => {
  expect(LocalDate.parse(day)).toBe(day)
})

test.each(['2026-02-29', '2026-13-01', '2026-9-1', '01-09-2026', '2026-09-01T00:00', '', ' 2026-09-01'])(
  '“%s” is no day',
  (text) => {
    expect(LocalDate.safeParse(text).success).toBe(false)
  },
)

test('both ends of a period are inclusive', () => {
  const [first, last] = [localDate('2026-02-15'), localDate('2026-08-31')]
  expect([first, last].map((day) => isWithin(day, first, last))).toEqual([true, true])
  expect([addDays(first, -1), addDays(last, 1)].map((day) => isWithin(day, first, last))).toEqual([
    false,
    false,
  ])
  expect(isWithin(addDays(last, 1), first)).toBe(true)
})

test('days are added over months, leap days and changes of the clock', () => {
  expect(addDays(localDate('2024-02-28'), 1)).toBe('2024-02-29')
  expect(addDays(localDate('2026-10-25'), 1)).toBe('2026-10-26')
  expect(addDays(localDate('2026-01-01'), -1)).toBe('2025-12-31')
})

test.each([
  ['2026-10-05', 6, '2027-04-05'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-12-31', 12, '2027-12-31'],
] as const)('%s and %i months is %s', (day, months, then) => {
  expect(addMonths(localDate(day), months)).toBe(then)
})

test.each([
  ['2026-10-05', 5, '2026-10-12'],
  ['2026-10-09', 1, '2026-10-12'],
  ['2026-10-10', 1, '2026-10-12'],
  ['2026-10-05', 0, '2026-10-05'],
])('%s and %i working days on is %s', (day, days, reached) => {
  expect(addWorkingDays(localDate(day), days)).toBe(reached)
})
