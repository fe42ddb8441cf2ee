import { localDate } from '@kader/domain/local-date'
import { Kind } from '@kader/domain/vocabulary/kinds'
import { Portal } from '@kader/domain/vocabulary/portals'
import { decide } from '@kader/secrecy-rules'
import { expect, test } from 'vitest'
import { boundaryDays } from './boundary-days.ts'
import { directions, flowsOn } from './flows-on.ts'
import { capacitiesOf, parties } from './parties.ts'
import { type FlowWay, type FlowWhere, waysOfFlow } from './ways-of-flow.ts'

const today = localDate('2026-10-05')

function* everyWay(
  at: typeof today,
): Generator<{ kind: Kind; open: boolean; way: FlowWay; where: FlowWhere }> {
  for (const portal of Portal.options) {
    const flows = flowsOn({ at, own: capacitiesOf(portal) })
    for (const direction of directions)
      for (const kind of Kind.options)
        for (const party of parties) {
          const flow = flows.find(direction, kind, party)
          if (flow === undefined) continue
          const { open, closed } = waysOfFlow(flow, at)
          for (const way of open) for (const where of way.where) yield { kind, open: true, way, where }
          for (const way of closed) for (const where of way.where) yield { kind, open: false, way, where }
        }
  }
}

test.each([today, boundaryDays[0]!, ...boundaryDays.slice(-4)])(
  'on %s the conditions of a way are enough, each is needed, and its rule is what decides',
  (at) => {
    let ways = 0
    for (const { kind, open, way, where } of everyWay(at)) {
      ways += 1
      const place = {
        at,
        kind,
        holder: where.holders.at(-1)!,
        recipient: where.recipients.at(-1)!,
        setting: where.settings.at(-1)!,
        purpose: where.purposes.at(-1)!,
      }
      const answers = Object.fromEntries(way.conditions.map((code) => [code, true]))
      const decision = decide({ ...place, conditions: answers })
      if (!open) {
        expect(['prohibited', 'hold', 'conditional', 'undecidable', 'no-basis']).toContain(decision.outcome)
        continue
      }
      expect(['permit', 'duty']).toContain(decision.outcome)
      expect(decision.rules).toContain(way.rule)
      for (const code of way.conditions) {
        const without = decide({ ...place, conditions: { ...answers, [code]: false } })
        const still = ['permit', 'duty'].includes(without.outcome) && without.rules.includes(way.rule)
        if (still) expect(`${way.rule} without ${code}`).toBe('closed')
      }
    }
    expect(ways).toBeGreaterThan(500)
  },
)

test('a counsellor at the table reads which conditions hold, to whom, and with which articles', () => {
  const flow = flowsOn({ at: today, own: ['clb-worker'], setting: 'consultation-livc-r' }).find(
    'send',
    'SIG',
    'police',
  )
  const { open } = waysOfFlow(flow!, today)
  expect(open).toHaveLength(1)
  expect(open[0]?.conditions).toContain('C-INV')
  expect(open[0]?.where).toEqual([
    {
      holders: ['clb-worker'],
      recipients: ['korpschef', 'information-officer'],
      settings: ['consultation-livc-r'],
      purposes: ['prevent-terrorism'],
    },
  ])
  expect(open[0]?.articles.length).toBeGreaterThan(0)
})

test('what no rule speaks of is said to be so', () => {
  const flow = flowsOn({ at: today, own: ['teacher'], setting: 'bilateral' }).find(
    'receive',
    'JUD',
    'intelligence',
  )
  const ways = waysOfFlow(flow!, today)
  expect(ways.open).toEqual([])
  expect(ways.silent || ways.closed.length > 0).toBe(true)
})
