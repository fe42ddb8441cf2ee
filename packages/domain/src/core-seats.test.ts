import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CoreSeat, coreSeatPeriods, fillCoreSeat, filledOn, fillInvited } from './core-seats.ts'
import { addDays, localDate } from './local-date.ts'

const begin = localDate('2026-01-01')
const day = fc.nat(30).map((days) => addDays(begin, days))
const mandate = fc
  .record({
    capacity: fc.constantFrom('mayor', 'livc-coordinator', 'korpschef', 'information-officer', 'police-officer', 'clb-worker', 'prevention-worker'),
    clearance: fc.constantFrom('none', 'secret'),
    from: day,
    length: fc.option(fc.nat(20), { nil: undefined }),
    stopped: fc.constantFrom(undefined, 'suspended', 'ended'),
  })
  .map(({ length, stopped, ...one }) => ({ ...one, ...(length === undefined ? {} : { to: addDays(one.from, length) }), ...(stopped === undefined ? {} : { stopped }) }) as const)
const mandates = fc.array(mandate, { maxLength: 6 })
type One = (typeof mandate) extends fc.Arbitrary<infer Value> ? Value : never

/** Read from the words of art. 3 § 1: mayor, police with a clearance, who coordinates prevention. */
function byHand(all: readonly One[], on: string): string[] {
  const sits = (may: (one: One) => boolean): boolean => all.some((one) => may(one) && one.stopped === undefined && one.from <= on && (one.to ?? '9999') >= on)
  return [
    ...(sits(({ capacity }) => capacity === 'mayor') ? ['mayor'] : []),
    ...(sits(({ capacity, clearance }) => (capacity === 'korpschef' || capacity === 'information-officer') && clearance === 'secret') ? ['police'] : []),
    ...(sits(({ capacity }) => capacity === 'livc-coordinator') ? ['prevention'] : []),
  ]
}

test('on every day the seats that are filled are those that a reading of the law finds, and the report says the same', () => {
  fc.assert(
    fc.property(mandates, day, (all, on) => {
      expect(CoreSeat.options.filter((seat) => fillCoreSeat(seat, all, on).length > 0)).toEqual(byHand(all, on))
      expect(filledOn(coreSeatPeriods(all), on)).toEqual(byHand(all, on))
    }),
  )
})

test('ending or suspending a mandate fills no seat that was empty', () => {
  fc.assert(
    fc.property(mandates, fc.nat(5), day, fc.constantFrom('suspended', 'ended'), (all, at, on, stopped) => {
      const less = all.map((one, index) => (index === at ? { ...one, stopped: stopped as 'ended' | 'suspended' } : one))
      const before = filledOn(coreSeatPeriods(all), on)
      for (const seat of filledOn(coreSeatPeriods(less), on)) expect(before).toContain(seat)
    }),
  )
})

test('a service that can be invited is there on the days of its mandate', () => {
  const teacher = { capacity: 'teacher', clearance: 'none', from: begin, to: addDays(begin, 2) } as const
  expect(fillInvited('school', [teacher], addDays(begin, 2))).toEqual([teacher])
  expect(fillInvited('school', [teacher], addDays(begin, 3))).toEqual([])
  expect(fillInvited('clb', [teacher], begin)).toEqual([])
})
