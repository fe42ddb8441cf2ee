import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { id } from '../id.ts'
import { addDays, localDate } from '../local-date.ts'
import { heldOn, holdsToday, type Mandate } from '../mandate.ts'
import { HolderCapacity } from '../vocabulary/capacities.ts'
import { changed, keepsMandates, mayDecide, mayGrant, mayProposeChange, maySuspend, standingOn } from './mandate-change.ts'

const today = localDate('2026-10-05')
const numbered = (last: number) => id(`00000000-0000-4000-8000-${String(last).padStart(12, '0')}`)
const [marc, lien, els] = [numbered(1), numbered(2), numbered(3)]
const mayor = { person: marc, capacity: 'mayor' } as const
const coordinator = { person: lien, capacity: 'livc-coordinator' } as const
const mandate: Mandate = { id: numbered(9), person: els, service: numbered(8), cell: numbered(7), log: numbered(6), portal: 'education', capacity: 'clb-worker', clearance: 'none', from: localDate('2026-01-01') }
const about = { by: mayor, today, waiting: false }
const ended = { ...mandate, stopped: 'ended', to: today } as const
const suspended = { ...mandate, stopped: 'suspended' } as const
const over = { ...mandate, to: localDate('2026-10-04') }
const no = (refusal: string) => ({ ok: false, refusal })
const yes = { ok: true, value: true }

describe('who keeps the mandates of a cell', () => {
  test.each(HolderCapacity.options.filter((capacity) => capacity !== 'mayor' && capacity !== 'livc-coordinator'))('never a %s', (capacity) => {
    const by = { person: marc, capacity }
    const refused = no('not-the-mandate-keeper')
    expect([mayProposeChange('end', mandate, { ...about, by }), maySuspend(mandate, { ...about, by }), mayGrant(mandate, { by, held: [], waiting: false })]).toEqual([refused, refused, refused])
    expect(mayDecide({ status: 'proposed', person: els, proposer: lien }, by)).toEqual(refused)
  })

  test('mayor and coordinator do', () => {
    expect([mayor, coordinator].map(keepsMandates)).toEqual([true, true])
  })
})

describe('nobody acts on his own mandate', () => {
  const own = { ...mandate, person: marc }
  test('not by proposing, suspending, giving or deciding', () => {
    const refused = no('own-mandate')
    expect([mayProposeChange('end', own, about), mayProposeChange('restore', own, about), maySuspend(own, about), mayGrant(own, { by: mayor, held: [], waiting: false })]).toEqual([refused, refused, refused, refused])
    expect(mayDecide({ status: 'proposed', person: marc, proposer: lien }, mayor)).toEqual(refused)
  })
})

test.each([
  ['end', mandate, true],
  ['end', suspended, true],
  ['end', ended, 'mandate-ended'],
  ['end', over, 'mandate-ended'],
  ['restore', suspended, true],
  ['restore', mandate, 'not-suspended'],
  ['restore', { ...over, stopped: 'suspended' }, 'mandate-ended'],
] as const)('proposing to %s: %o gives %s', (action, one, expected) => {
  expect(mayProposeChange(action, one, about)).toEqual(expected === true ? yes : no(expected))
  expect(mayProposeChange(action, one, { ...about, waiting: true })).toEqual(no(expected === true || expected === 'not-suspended' ? 'change-waiting' : expected))
})

test.each([
  [mandate, true],
  [{ ...mandate, from: localDate('2026-11-01') }, true],
  [suspended, 'already-suspended'],
  [ended, 'mandate-ended'],
  [over, 'mandate-ended'],
] as const)('suspending %o gives %s', (one, expected) => {
  expect(maySuspend(one, about)).toEqual(expected === true ? yes : no(expected))
})

describe('the second pair of eyes', () => {
  const change = { status: 'proposed', person: els, proposer: marc } as const
  test('is not that of who proposed, under any mandate', () => {
    expect(mayDecide(change, mayor)).toEqual(no('own-proposal'))
    expect(mayDecide(change, { ...coordinator, person: marc })).toEqual(no('own-proposal'))
    expect(mayDecide(change, coordinator)).toEqual(yes)
  })

  test('decides once', () => {
    for (const status of ['confirmed', 'refused'] as const) expect(mayDecide({ ...change, status }, coordinator)).toEqual(no('change-decided'))
  })
})

describe('a mandate is given', () => {
  const given = { ...mandate, from: today }
  test.each([
    ['nothing is held', [], true],
    ['another function is held', [{ ...mandate, capacity: 'school-director' as const }], true],
    ['the same is held for another service', [{ ...mandate, service: numbered(5) }], true],
    ['the same ended before', [over], true],
    ['the same was ended at once', [ended], true],
    ['the same is held', [mandate], 'already-mandated'],
    ['the same is suspended', [suspended], 'already-mandated'],
    ['the same begins later', [{ ...mandate, from: localDate('2027-01-01') }], 'already-mandated'],
  ] as const)('when %s: %s', (_, held, expected) => {
    expect(mayGrant(given, { by: mayor, held, waiting: false })).toEqual(expected === true ? yes : no(expected))
  })

  test('once: not while the same waits', () => {
    expect(mayGrant(given, { by: mayor, held: [], waiting: true })).toEqual(no('change-waiting'))
  })
})

const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days))
const register = fc
  .record({ from: day, to: fc.option(day, { nil: undefined }), stopped: fc.constantFrom(undefined, 'suspended' as const) })
  .map(({ from, to, stopped }): Mandate => ({ ...mandate, from, ...(to === undefined ? {} : { to }), ...(stopped === undefined ? {} : { stopped }) }))

test('ending or suspending never lets act, on any day, who did not before', () => {
  fc.assert(
    fc.property(register, day, day, fc.constantFrom('end' as const, 'suspend' as const), (one, on, asked, action) => {
      const after = changed(one, action, on)
      expect(holdsToday(after, asked)).toBe(false)
      if (heldOn(after, asked)) expect(heldOn(one, asked)).toBe(true)
    }),
  )
})

test('what was done before the day on which a mandate ends was done under it', () => {
  fc.assert(
    fc.property(register, day, day, (one, on, asked) => {
      if (asked <= on) expect(heldOn(changed(one, 'end', on), asked)).toBe(heldOn(one, asked))
    }),
  )
})

test('restoring gives back what there was, no day more', () => {
  fc.assert(
    fc.property(register, day, (one, on) => {
      expect(changed(changed(one, 'suspend', on), 'restore', on)).toEqual(changed(one, 'restore', on))
    }),
  )
})

test('how a mandate stands agrees with whether it holds', () => {
  fc.assert(
    fc.property(register, day, (one, on) => {
      expect(standingOn(one, on) === 'holds').toBe(holdsToday(one, on))
    }),
  )
  expect([mandate, suspended, ended, over, { ...mandate, from: localDate('2026-11-01') }].map((one) => standingOn(one, today))).toEqual(['holds', 'suspended', 'ended', 'ended', 'coming'])
})

