import { localDate } from '@kader/domain/local-date'
import type { Answers } from '@kader/domain/question'
import { Capacity, HolderCapacity } from '@kader/domain/vocabulary/capacities'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { Kind } from '@kader/domain/vocabulary/kinds'
import { Portal } from '@kader/domain/vocabulary/portals'
import { Purpose } from '@kader/domain/vocabulary/purposes'
import { Setting } from '@kader/domain/vocabulary/settings'
import { classAt, decide, lawfulRulebook } from '@kader/secrecy-rules'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundaryDays } from './boundary-days.ts'
import { type Direction, type Flow, directions, flowsOn } from './flows-on.ts'
import { capacitiesOf, parties, partyOf } from './parties.ts'
import { type BestOutcome, standingOf } from './standing.ts'

const allYes = Object.fromEntries(ConditionCode.options.map((code) => [code, true]))
const best: readonly BestOutcome[] = ['duty', 'permit', 'hold', 'prohibited', 'no-basis']
const today = localDate('2026-10-05')

/** A cell looked up the slow way: every capacity and purpose is asked. */
function decidedOneByOne(
  { direction, kind, party }: Flow,
  at: string,
  portal: Portal,
  setting: Setting,
): string | undefined {
  const own = capacitiesOf(portal)
  const theirs = Capacity.options.filter((one) => partyOf(one) === party)
  const [holders, recipients] = direction === 'send' ? [own, theirs] : [theirs, own]
  const outcomes = new Set<string>()
  for (const holder of holders.filter((one) => HolderCapacity.safeParse(one).success))
    for (const recipient of recipients)
      for (const purpose of Purpose.options)
        outcomes.add(
          decide({
            at: localDate(at),
            holder: HolderCapacity.parse(holder),
            recipient,
            kind,
            setting,
            purpose,
            conditions: allYes,
          }).outcome,
        )
  return best.find((one) => outcomes.has(one))
}

const aCell = fc.record({
  at: fc.constantFrom(...boundaryDays),
  portal: fc.constantFrom(...Portal.options),
  setting: fc.constantFrom(...Setting.options),
  direction: fc.constantFrom<Direction>(...directions),
  kind: fc.constantFrom(...Kind.options),
  party: fc.constantFrom(...parties),
})

test('a cell in one setting says what the engine decides when every condition is met', () => {
  fc.assert(
    fc.property(aCell, ({ at, portal, setting, direction, kind, party }) => {
      const flow = flowsOn({ at, own: capacitiesOf(portal), setting }).find(direction, kind, party)
      if (flow === undefined) return
      expect(flow.outcome).toBe(decidedOneByOne(flow, at, portal, setting))
    }),
    { numRuns: 150 },
  )
})

describe.each(boundaryDays)('on %s', (at) => {
  test('the cells of every portal are complete: no question with an own end is missing or judged otherwise', () => {
    for (const portal of Portal.options) {
      const own = new Set<string>(capacitiesOf(portal))
      const flows = flowsOn({ at, own: capacitiesOf(portal) })
      for (const direction of directions)
        expect(cellsOf(flows.all, direction)).toEqual(walked(at, direction, own))
    }
  })
})

/** Best outcome of each cell as the diagram gives it for every holder, recipient, kind and setting, one by one. */
function walked(at: string, direction: Direction, own: ReadonlySet<string>): Record<string, BestOutcome> {
  const found: Record<string, number> = {}
  for (const holder of HolderCapacity.options)
    for (const recipient of Capacity.options) {
      const [near, far] = direction === 'send' ? [holder, recipient] : [recipient, holder]
      if (!own.has(near)) continue
      for (const kind of Kind.options) {
        const key = `${kind} ${partyOf(far)}`
        for (const setting of Setting.options)
          // The purpose is walked in the property above; here three of the fourteen stand for all.
          for (const purpose of ['prevent-terrorism', 'care', 'own-task']) {
            const at_ = classAt(lawfulRulebook.compiled, { at, holder, recipient, kind, setting, purpose })!
            const rank = best.indexOf(standingOf(at_.index).outcome)
            found[key] = Math.min(found[key] ?? best.length, rank)
          }
      }
    }
  return Object.fromEntries(Object.entries(found).map(([key, rank]) => [key, best[rank]!]))
}

function cellsOf(flows: readonly Flow[], direction: Direction): Record<string, BestOutcome> {
  return Object.fromEntries(
    flows
      .filter((flow) => flow.direction === direction)
      .map(({ kind, party, outcome }) => [`${kind} ${party}`, outcome]),
  )
}

test.each(Portal.options)('%s sees no flow in which none of its own is an end', (portal) => {
  const own = capacitiesOf(portal)
  for (const at of boundaryDays)
    for (const { direction, places, party } of flowsOn({ at, own }).all)
      for (const { box } of places) {
        const [near, far] = direction === 'send' ? [box.holder, box.recipient] : [box.recipient, box.holder]
        expect(near.filter((one) => !own.some((mine) => mine === one))).toEqual([])
        expect(far.map((one) => partyOf(one as Capacity)).filter((one) => one !== party)).toEqual([])
      }
})

test('every portal has someone, and nobody is of two portals', () => {
  const all = Portal.options.flatMap(capacitiesOf)
  expect(Portal.options.filter((portal) => capacitiesOf(portal).length === 0)).toEqual([])
  expect(all).toHaveLength(new Set(all).size)
})

test('the best answer of a class is the one the engine gives when every condition is met', () => {
  for (const { index, rules } of lawfulRulebook.compiled.classes) {
    const { outcome } = standingOf(index)
    if (rules.length === 0) expect(outcome).toBe('no-basis')
    expect(best).toContain(outcome)
  }
})

test('a CLB counsellor may not simply tell the police, but may in an emergency', () => {
  const own = ['clb-worker'] as const
  const find = (setting: Setting): Flow | undefined =>
    flowsOn({ at: today, own, setting }).find('send', 'SIG', 'police')
  expect(find('bilateral')?.outcome).toBe('prohibited')
  expect(find('emergency')?.outcome).toBe('permit')
  expect(find('emergency')?.always).toBe(false)
})

test('a flow is called unconditional where everything that can open it is open with nothing answered', () => {
  const flows = Portal.options.flatMap((portal) => flowsOn({ at: today, own: capacitiesOf(portal) }).all)
  for (const { places, always } of flows) {
    const opens = (conditions: Answers): number =>
      places.filter(({ box }) => {
        const words = Object.entries<readonly string[]>(box).map(([name, [first]]) => [name, first])
        const { outcome } = decide({ ...Object.fromEntries(words), at: today, conditions })
        return outcome === 'permit' || outcome === 'duty'
      }).length
    expect(always).toBe(opens(allYes) > 0 && opens({}) === opens(allYes))
  }
  expect(flows.some(({ always }) => always)).toBe(true)
})
