import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, localDate } from './local-date.ts'
import { existsOn, municipalitiesKnownFrom, municipalitiesOn, municipalityNow, type MunicipalityPeriod } from './municipality.ts'
import { mergersOf2025 } from './municipality-mergers.ts'

const { day: mergerDay, merged } = mergersOf2025
const lastDay = addDays(mergerDay, -1)
const successors = [...new Set(merged.map(({ into }) => into))].filter((nis) => nis !== '11002')
const all: readonly MunicipalityPeriod[] = [
  { nis: '11002' },
  ...merged.map(({ nis, into }) => ({ nis, to: lastDay, into })),
  ...successors.map((nis) => ({ nis, from: mergerDay })),
]
const anyDay = fc.integer({ min: 0, max: 6000 }).map((days) => addDays(municipalitiesKnownFrom, days))

describe('a merger', () => {
  test('of 2025 makes 13 municipalities out of 28', () => {
    expect(municipalitiesOn(all, lastDay)).toHaveLength(28)
    expect(municipalitiesOn(all, mergerDay)).toHaveLength(13)
  })

  test.each([
    ['2024-12-31', '44012', '44012'],
    ['2025-01-01', '44012', '44086'],
    ['2025-01-01', '44048', '44086'],
    ['2025-01-02', '11056', '46030'],
    ['2024-12-31', '46030', undefined],
    ['2025-01-01', '11002', '11002'],
    ['2025-01-01', '99999', undefined],
  ])('on %s %s is %s', (day, nis, now) => {
    expect(municipalityNow(all, nis, localDate(day))?.nis).toBe(now)
  })

  test('leaves every code of before one place to go, on every day after it', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...merged), (day, { nis, into }) => {
        expect(municipalityNow(all, nis, day)?.nis).toBe(day < mergerDay ? nis : into)
      }),
    )
  })
})

test('who exists on a day is read from its own first and last day', () => {
  fc.assert(
    fc.property(anyDay, anyDay, anyDay, (from, to, day) => {
      const counted = [...daysFrom(from, to)].includes(day)
      expect(existsOn({ nis: '00000', from, to }, day)).toBe(counted)
    }),
    { numRuns: 50 },
  )
})

test('before the register begins it says that it does not know', () => {
  expect(municipalitiesOn(all, addDays(municipalitiesKnownFrom, -1))).toBeUndefined()
  expect(municipalitiesOn(all, municipalitiesKnownFrom)).toHaveLength(28)
})

function* daysFrom(from: ReturnType<typeof addDays>, to: ReturnType<typeof addDays>) {
  for (let day = from; day <= to; day = addDays(day, 1)) yield day
}

test('an invented municipality is found by its code, and never counted', () => {
  const practice = [...all, { nis: '99003', from: mergerDay }, { nis: '99001', to: lastDay, into: '99003' }]
  expect(municipalitiesOn(practice, mergerDay)).toHaveLength(13)
  expect(municipalityNow(practice, '99001', mergerDay)?.nis).toBe('99003')
})
