import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CellStatus, mistakesIn } from '../cell.ts'
import { KeepCell } from '../commands/cell.ts'
import { id } from '../id.ts'
import { addDays, localDate, type LocalDate } from '../local-date.ts'
import type { MunicipalityPeriod } from '../municipality.ts'
import type { Served } from '../organisation.ts'
import { cellsOf, gapsIn, heldByAnother, mayHold, mayKeepCell, statusOn, territoryOn, worksOn } from './cell.ts'

const begin = localDate('2024-12-20')
const merger = localDate('2025-01-01')
const lastDay = addDays(merger, -1)
const register: readonly MunicipalityPeriod[] = [{ nis: '44012', to: lastDay, into: '44086' }, { nis: '44048', to: lastDay, into: '44086' }, { nis: '44086', from: merger }, { nis: '44021' }]
const days = Array.from({ length: 30 }, (_, at) => addDays(begin, at))
const day = fc.constantFrom(...days)
const nis = fc.constantFrom('44012', '44048', '44086', '44021')

const served = fc.record({ nis, from: day, length: fc.option(fc.nat(20), { nil: undefined }) }).map(
  ({ nis: code, from, length }): Served => ({ nis: code, from, ...(length === undefined ? {} : { to: addDays(from, length) }) }),
)
const statuses = fc.uniqueArray(day, { minLength: 1, maxLength: 4 }).chain((from) =>
  fc.array(fc.constantFrom(...CellStatus.options), { minLength: from.length, maxLength: from.length }).map((of) => {
    const all = from.toSorted().map((first, at) => ({ status: of[at]!, from: first }))
    const end = all.findIndex(({ status }) => status === 'dissolved')
    return end === -1 ? all : all.slice(0, end + 1)
  }),
)
const deed = fc.option(day.map((decided) => ({ day: decided, mayorsOf: ['44021'] })), { nil: undefined })
const cell = fc.record({ statuses, deed, territory: fc.array(served, { maxLength: 4 }) })
type Cell = { readonly statuses: readonly { readonly status: CellStatus; readonly from: LocalDate }[]; readonly deed: { readonly day: LocalDate } | undefined; readonly territory: readonly Served[] }

// A second reading, day by day and by hand: what a municipality is called, and whether the cell is there.
function called(code: string, on: LocalDate): string | undefined {
  if (code === '44012' || code === '44048') return on < '2025-01-01' ? code : '44086'
  return code === '44086' && on < '2025-01-01' ? undefined : code
}
function isThere({ statuses: all }: Cell, on: LocalDate): boolean {
  let there = false
  for (const { status, from } of all) if (!(from > on)) there = status !== 'dissolved'
  return there
}
function holds(one: Cell, code: string, on: LocalDate): boolean {
  if (!isThere(one, on)) return false
  for (const { nis: named, from, to } of one.territory) if (from <= on && (to ?? '9999') >= on && called(named, on) !== undefined && called(named, on) === called(code, on)) return true
  return false
}

describe('for random histories and days', () => {
  test('the territory of a day is what a reading by hand finds', () => {
    fc.assert(
      fc.property(cell, day, (one, on) => {
        const byHand = ['44012', '44021', '44048', '44086'].filter((code) => called(code, on) === code && holds(one, code, on))
        expect(territoryOn(one, register, on)).toEqual(byHand)
      }),
    )
  })

  test('the cell of a municipality on a day is what a reading by hand finds', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 3 }), nis, day, (cells, code, on) => {
        expect(cellsOf(cells, { nis: code, day: on }, register)).toEqual(cells.filter((one) => holds(one, code, on)))
      }),
    )
  })

  test('another cell is named exactly when both hold one municipality on one day', () => {
    const later = Array.from({ length: 60 }, (_, at) => addDays(begin, at))
    fc.assert(
      fc.property(cell, cell, (one, other) => {
        const found = heldByAnother(one, [other], register).map(({ at }) => at)
        const byHand = one.territory.flatMap((period, at) => {
          const alone = { ...one, territory: [period] }
          return later.some((on) => territoryOn(alone, register, on).some((code) => holds(other, code, on))) ? [at] : []
        })
        expect(found).toEqual(byHand)
      }),
      { numRuns: 300 },
    )
  })

  test('a gap is a day without the municipality, between days with it', () => {
    fc.assert(
      fc.property(fc.array(served, { maxLength: 4 }), (territory) => {
        const until = days.at(-1)!
        const inGap = (code: string, on: LocalDate): boolean => gapsIn(territory, register, until).some((gap) => gap.nis === code && gap.from <= on && on <= gap.to)
        for (const code of ['44086', '44021']) {
          const held = days.filter((on) => territory.some((period) => (called(period.nis, until) ?? period.nis) === code && period.from <= on && (period.to ?? '9999') >= on))
          for (const on of days) expect([code, on, inGap(code, on)]).toEqual([code, on, !held.includes(on) && held.some((one) => one < on) && held.some((one) => one > on)])
        }
      }),
      { numRuns: 200 },
    )
  })

  test('a cell works only under its deed and while it is active', () => {
    fc.assert(
      fc.property(cell, day, (one, on) => {
        let status = ''
        for (const step of one.statuses) if (step.from <= on) status = step.status
        expect(worksOn(one, on)).toBe(status === 'active' && one.deed !== undefined && !(one.deed.day > on))
        expect(statusOn(one.statuses, on) ?? '').toBe(status)
      }),
    )
  })

  test('dissolving a cell, letting it rest, or ending a period never turns no into yes', () => {
    fc.assert(
      fc.property(cell, day, fc.constantFrom('dissolved' as const, 'dormant' as const), day, (one, ended, status, on) => {
        const less = { ...one, statuses: [...one.statuses.filter(({ from }) => from < ended), { status, from: ended }] }
        if (worksOn(less, on)) expect(worksOn(one, on)).toBe(true)
        const shorter = { ...one, territory: one.territory.map((period) => ({ ...period, to: period.to === undefined || period.to > ended ? ended : period.to })) }
        for (const code of territoryOn(shorter, register, on)) expect(territoryOn(one, register, on)).toContain(code)
      }),
    )
  })
})

test('of nothing that is known, nothing is yes', () => {
  expect(worksOn(undefined, begin)).toBe(false)
})

test.each([
  ['mayor', true],
  ['livc-coordinator', true],
  ['prevention-worker', false],
  ['oversight-body', false],
] as const)('%s keeps the entry of the own cell: %s', (capacity, may) => {
  const here = id('00000000-0000-4000-8000-000000000001')
  expect(mayKeepCell({ capacity, cell: here }).ok).toBe(may)
  expect(mayKeepCell({ capacity }).ok).toBe(false)
})

test.each([
  ['44012', '2020-01-01', undefined, true],
  ['44012', '2018-10-01', undefined, true],
  ['44012', '2025-01-01', undefined, false],
  ['44086', '2024-12-31', undefined, false],
  ['44086', '2025-01-01', '44012', false],
  ['44086', '2025-01-01', '44086', true],
  ['99999', '2020-01-01', undefined, false],
] as const)('a period in %s from %s, with a deed of the mayor of %s in 2025: %s', (code, from, mayorOf, may) => {
  const decided = mayorOf === undefined ? {} : { deed: { day: localDate('2025-02-01'), mayorsOf: [mayorOf] } }
  expect(mayHold({ territory: [{ nis: code, from: localDate(from) }], ...decided }, register).ok).toBe(may)
})

describe('what is wrong stands at its field', () => {
  const whole = { name: 'Cel', territory: [], registration: 'unknown', statuses: [{ status: 'active', from: '2024-01-02' }], deed: { day: '2024-01-01', mayorsOf: ['44021'], reference: 'B/1', source: 'gemeente' } }
  test('of a whole cell nothing is', () => expect(KeepCell.safeParse(whole).success).toBe(true))
  test.each([
    ['statuses.0.status', 'needs-deed', { deed: undefined }],
    ['statuses.0.from', 'too-early', { deed: { ...whole.deed, day: '2024-01-03' } }],
    ['statuses.1.from', 'too-early', { statuses: [...whole.statuses, { status: 'dormant', from: '2024-01-02' }] }],
    ['statuses.1.status', 'after-the-end', { statuses: [{ status: 'dissolved', from: '2024-01-02' }, { status: 'active', from: '2024-01-03' }] }],
    ['statuses', 'required', { statuses: [] }],
    ['registeredSince', 'required', { registration: 'registered' }],
    ['registeredSince', 'invalid', { registeredSince: '2024-01-02' }],
    ['deed.mayorsOf', 'required', { deed: { ...whole.deed, mayorsOf: [] } }],
    ['deed.mayorsOf', 'twice', { deed: { ...whole.deed, mayorsOf: ['44021', '44021'] } }],
    ['territory', 'overlaps', { territory: [{ nis: '44021', from: '2020-01-01' }, { nis: '44021', from: '2021-01-01' }] }],
  ] as const)('%s: %s', (path, message, part) => {
    const issues = KeepCell.safeParse({ ...whole, ...part }).error?.issues.map((issue) => [issue.path.join('.'), issue.message])
    expect(issues).toContainEqual([path, message])
  })
  test('a cell that is being founded or that ended needs no deed', () => {
    expect(mistakesIn({ statuses: [{ status: 'being-founded', from: begin }, { status: 'dissolved', from: merger }], registration: 'unknown' })).toEqual([])
  })
})
