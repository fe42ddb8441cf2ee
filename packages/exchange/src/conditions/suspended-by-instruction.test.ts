import type { InstructionReceipt, InstructionVersion } from '@kader/domain/lifecycle/instruction'
import { addDays, localDate, type LocalDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anke, elders, numberedIds, oefenstad } from '../testing/oefenstad.ts'
import { suspendedByInstruction } from './suspended-by-instruction.ts'

const next = numberedIds(0x51)
const register = next()
const { els, samira, lien } = oefenstad
const start = localDate('2026-09-01')
const version = (more: Partial<InstructionVersion> = {}): InstructionVersion => ({
  id: next(),
  cell: register,
  source: { holder: 'oversight-body', service: anke.service },
  kind: 'circular',
  issuedOn: start,
  from: start,
  announcedOn: start,
  audience: { cells: [], services: [], capacities: [] },
  binding: true,
  suspendsAfterDays: 10,
  ...more,
})
const said = (instruction: InstructionVersion, { person }: Mandate, day: LocalDate): InstructionReceipt => ({ instruction: instruction.id, person, step: 'acknowledged', day })
const suspended = (mandate: Mandate, day: string, versions: readonly InstructionVersion[], receipts: readonly InstructionReceipt[] = []): boolean =>
  suspendedByInstruction(mandate, { versions, receipts }, localDate(day))

describe('a binding instruction suspends', () => {
  test('from the day after its term, not on its last day', () => {
    expect(['2026-09-10', '2026-09-11', '2026-09-12'].map((day) => suspended(els, day, [version()]))).toEqual([false, false, true])
  })

  test.each([
    ['made known later', { announcedOn: localDate('2026-09-20') }],
    ['in force later', { from: localDate('2026-09-20') }],
    ['not binding', { binding: false }],
    ['that suspends nobody', { suspendsAfterDays: undefined }],
    ['for another function', { audience: { cells: [], services: [], capacities: ['caw-worker'] } }],
    ['for another service', { audience: { cells: [], services: [samira.service], capacities: [] } }],
    ['for another cell', { audience: { cells: [register], services: [], capacities: [] } }],
    ['ordered in another cell', { source: { holder: 'livc-coordinator', service: lien.service } }],
    ['by whoever may not give orders', { source: { holder: 'caw-worker', service: samira.service }, cell: els.cell ?? register }],
  ] as const)('but not yet when it is one %s', (_, more) => {
    expect(suspended(els, '2026-09-12', [version(more as Partial<InstructionVersion>)])).toBe(false)
  })

  test('in one’s own cell also by its coordinator, and no supervisor ever', () => {
    const order = version({ source: { holder: 'livc-coordinator', service: lien.service }, cell: lien.cell ?? register })
    expect([els, elders.els, { ...anke, cell: register }].map((one) => suspended(one, '2026-10-05', [order]))).toEqual([true, false, false])
    expect(suspended({ ...anke, cell: register }, '2026-10-05', [version()])).toBe(false)
  })

  test('nobody whose mandate is younger than its term', () => {
    expect(suspended({ ...els, from: localDate('2026-10-01') }, '2026-10-05', [version()])).toBe(false)
    expect(suspended({ ...els, from: localDate('2026-10-01') }, '2026-10-20', [version({ to: localDate('2026-09-30') })])).toBe(false)
  })

  test('until it is acknowledged, by the person himself, from that day on', () => {
    const one = version()
    expect(suspended(els, '2026-09-20', [one], [said(one, els, localDate('2026-09-20'))])).toBe(false)
    expect(suspended(els, '2026-09-19', [one], [said(one, els, localDate('2026-09-20'))])).toBe(true)
    expect(suspended(els, '2026-09-20', [one], [said(one, samira, localDate('2026-09-20'))])).toBe(true)
    expect(suspended(els, '2026-09-20', [one], [{ ...said(one, els, localDate('2026-09-20')), step: 'received' }])).toBe(true)
  })

  test('and neither its end nor a newer version frees whoever did nothing; acknowledging the newer one does', () => {
    const ended = version({ to: localDate('2026-09-15') })
    const newer = version({ replaces: ended.id, suspendsAfterDays: undefined, from: localDate('2026-09-16') })
    expect(suspended(els, '2026-09-20', [ended, newer])).toBe(true)
    expect(suspended(els, '2026-09-20', [ended, newer], [said(newer, els, localDate('2026-09-18'))])).toBe(false)
  })
})

/** The same, read anew: count day by day for each instruction whether this person still owes it. */
function readAnew(mandate: Mandate, versions: readonly InstructionVersion[], receipts: readonly InstructionReceipt[], day: LocalDate): boolean {
  for (const one of versions) {
    if (!one.binding || one.suspendsAfterDays === undefined) continue
    if (one.source.holder !== 'oversight-body' && (one.cell !== mandate.cell || !['mayor', 'livc-coordinator'].includes(one.source.holder))) continue
    const { cells, services, capacities } = one.audience
    if ((cells.length > 0 && !cells.some((c) => c === mandate.cell)) || (services.length > 0 && !services.includes(mandate.service))) continue
    if (capacities.length > 0 && !capacities.includes(mandate.capacity)) continue
    const chain: string[] = [one.id]
    for (const later of [...versions, ...versions, ...versions, ...versions]) if (later.replaces !== undefined && chain.includes(later.replaces)) chain.push(later.id)
    let held = 0
    let owes = true
    for (let on = localDate('2026-08-20'); on <= day; on = addDays(on, 1)) {
      const begun = on >= one.from && on >= one.announcedOn && on >= mandate.from
      if (begun && held === 0 && one.to !== undefined && on > one.to) break
      if (begun) held += 1
      if (receipts.some((r) => r.step === 'acknowledged' && r.day === on && r.person === mandate.person && chain.includes(r.instruction))) owes = false
    }
    if (owes && held > one.suspendsAfterDays + 1) return true
  }
  return false
}

const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays(localDate('2026-08-20'), days))
const optional = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> => fc.option(value, { nil: undefined })
const people = [els, samira, lien, elders.els] as const
const drawn = fc.record({
  mandate: fc.constantFrom(...people).chain((one) => day.map((from): Mandate => ({ ...one, from }))),
  at: day,
  versions: fc.array(
    fc.record({
      from: day, announcedOn: day, to: optional(day), binding: fc.boolean(), suspendsAfterDays: optional(fc.integer({ min: 1, max: 15 })),
      holder: fc.constantFrom('oversight-body', 'livc-coordinator', 'mayor', 'caw-worker'), here: fc.boolean(),
      capacities: fc.subarray(['clb-worker', 'caw-worker'] as const), services: fc.subarray([els.service]), replaces: optional(fc.nat(3)),
    }),
    { maxLength: 4 },
  ),
  acknowledged: fc.array(fc.record({ of: fc.nat(3), by: fc.constantFrom(...people), day, step: fc.constantFrom('acknowledged' as const, 'received' as const) }), { maxLength: 6 }),
})
type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never

function registerOf({ versions, acknowledged }: Drawn) {
  const ids = versions.map(() => next())
  const known = versions.map(({ holder, here, capacities, services, replaces, ...terms }, index) => {
    const earlier = replaces === undefined || replaces >= index ? undefined : ids[replaces]
    const made = version({ ...terms, source: { holder, service: anke.service }, cell: here ? (els.cell ?? register) : register, audience: { cells: [], services, capacities } })
    return { ...made, id: ids[index] ?? next(), ...(earlier === undefined ? {} : { replaces: earlier }) }
  })
  const receipts = acknowledged.flatMap(({ of, by, ...rest }) => (ids[of] === undefined ? [] : [{ instruction: ids[of], person: by.person, ...rest }]))
  return { versions: known, receipts }
}

describe('for any register, person and day', () => {
  test('suspended is what an independent reading finds', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const { versions, receipts } = registerOf(one)
        expect(suspendedByInstruction(one.mandate, { versions, receipts }, one.at)).toBe(readAnew(one.mandate, versions, receipts, one.at))
      }),
      { numRuns: 1000 },
    )
  })

  test('acknowledging never closes', () => {
    fc.assert(
      fc.property(drawn, fc.nat(3), day, (one, index, on) => {
        const { versions, receipts } = registerOf(one)
        const found = versions[index]
        fc.pre(found !== undefined)
        const more = [...receipts, said(found as InstructionVersion, one.mandate, on)]
        if (!suspendedByInstruction(one.mandate, { versions, receipts }, one.at)) expect(suspendedByInstruction(one.mandate, { versions, receipts: more }, one.at)).toBe(false)
      }),
    )
  })

  test('ending an instruction, or writing a newer version, never opens for whoever had it', () => {
    fc.assert(
      fc.property(drawn, fc.nat(3), fc.nat(20), (one, index, later) => {
        const { versions, receipts } = registerOf(one)
        fc.pre(suspendedByInstruction(one.mandate, { versions, receipts }, one.at))
        const ended = versions.map((each, at) => (at === index ? { ...each, to: addDays(one.at, later) } : each))
        const newer = version({ replaces: versions[index]?.id, from: one.at, suspendsAfterDays: undefined })
        expect(suspendedByInstruction(one.mandate, { versions: [...ended, newer], receipts }, one.at)).toBe(true)
      }),
      // Few registers suspend anybody: many are passed over.
      { maxSkipsPerRun: 10_000 },
    )
  })
})
