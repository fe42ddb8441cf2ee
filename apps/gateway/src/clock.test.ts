import { localDate } from '@kader/domain/local-date'
import { expect, test } from 'vitest'
import { clockOn, systemClock } from './clock.ts'

test('the day turns at midnight in Brussels', () => {
  const at = (text: string) =>
    clockOn(
      () => localDate('2026-10-05'),
      () => new Date(text),
    )
  expect(at('2026-11-23T22:59:00Z').moment().toISOString()).toBe('2026-10-05T22:59:00.000Z')
  expect(at('2026-11-23T23:30:00Z').moment().toISOString()).toBe('2026-10-04T23:30:00.000Z')
})

test('a practice day moves what is written down, never the real clock', () => {
  const clock = clockOn(
    () => localDate('2024-06-01'),
    () => new Date('2026-11-23T10:00:00Z'),
  )
  expect(clock.now().toISOString()).toBe('2026-11-23T10:00:00.000Z')
  expect(clock.day()).toBe('2024-06-01')
  expect(clock.moment().toISOString()).toBe('2024-06-01T10:00:00.000Z')
})

test('without practice there is one time only', () => {
  const clock = systemClock()
  expect(Math.abs(clock.moment().getTime() - clock.now().getTime())).toBeLessThan(1000)
})
