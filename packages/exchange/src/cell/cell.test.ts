import { sealRecord, viewOf } from '@kader/disclosure'
import type { KeepCell } from '@kader/domain/commands/cell'
import { addDays, localDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import { beforeEach, describe, expect, test } from 'vitest'
import { confirmMandateChange } from '../mandates/decide-change.ts'
import { proposeMandateChange } from '../mandates/propose-change.ts'
import { suspendMandate } from '../mandates/suspend-mandate.ts'
import { callerFactory, router } from '../procedures/trpc.ts'
import { requestOf } from '../testing/call.ts'
import { registerSeats } from '../testing/seat-register.ts'
import { memoryTransactions } from '../testing/memory-transactions.ts'
import { anke, elders, everyMandate, numberedIds, oefenstad, today } from '../testing/oefenstad.ts'
import { readCellOverview } from './cell-overview.ts'
import { keepCell } from './keep-cell.ts'
import { readOwnCell } from './own-cell.ts'
import { readCell } from './read-cell.ts'
import type { OwnCellViews } from './views.ts'

const { els, lien, marc, ruth, nadia } = oefenstad
const register = { setting: 'bilateral', purpose: 'operations', existence: 'within' } as const
const views: OwnCellViews = {
  entry: viewOf('cell-entry', { ...register, facts: ['deed', 'territory', 'statuses', 'registration', 'registeredSince', 'madeOn'], fields: ['name', 'reference', 'source'] }),
  other: viewOf('cell-entry', { ...register, facts: ['territory', 'statuses'], fields: ['name'] }),
  municipality: viewOf('municipality', { ...register, facts: ['nis', 'from', 'to', 'into'], fields: ['name'] }),
  seat: viewOf('seat', { ...register, facts: ['mandate'], fields: ['name', 'service'] }),
}
const overviewViews = {
  cell: viewOf('cell-entry', { ...register, facts: ['registration', 'registeredSince'], fields: ['name'] }),
  municipality: viewOf('municipality', { ...register, facts: ['nis'], fields: ['name'] }),
}
const mandateViews = { change: viewOf('mandate-change', { ...register, facts: [], fields: ['reason'] }), seat: viewOf('seat', { ...register, facts: ['mandate', 'capacity'], fields: ['name', 'service'] }) } as never
const merger = localDate('2025-01-01')
const newId = numberedIds(7)
const founded = { day: localDate('2019-03-04'), mayorsOf: ['44012'], reference: 'B/2019/7 (verzonnen)', source: 'secretariaat' }
const whole: KeepCell = { name: 'Cel (verzonnen)', deed: founded, territory: [{ nis: '44012', from: localDate('2019-03-04') }], statuses: [{ status: 'active', from: localDate('2019-03-04') }], registration: 'unknown' }
let memory = memoryTransactions(everyMandate)

beforeEach(async () => {
  memory = memoryTransactions(everyMandate)
  const facts = { cell: lien.cell!, source: { holder: lien.capacity, mandate: lien.id, service: lien.service }, addressees: [{ to: 'register' as const }], attested: [] }
  const last = addDays(merger, -1)
  const periods = [{ nis: '44012', to: last, into: '44086' }, { nis: '44048', to: last, into: '44086' }, { nis: '44086', from: merger }, { nis: '44021' }]
  await memory.run(lien, async ({ shelf }) => {
    for (const period of periods) await shelf('municipality').add(sealRecord('municipality', { ...facts, id: newId(), ...period }, { name: period.nis, province: 'x' }))
  })
})

function at(mandate: Mandate) {
  return callerFactory(router({ keep: keepCell(), register: readOwnCell(mandate.portal, views), confirm: confirmMandateChange(mandateViews), propose: proposeMandateChange(), suspend: suspendMandate() }))(requestOf(mandate, memory))
}
const supervisor = () => callerFactory(router({ overview: readCellOverview(overviewViews) }))(requestOf(anke, memory))

describe('the entry of a cell', () => {
  test('begins with nothing, and nothing is not taken for no', async () => {
    expect(await at(els).register({})).toMatchObject({ entry: [], earlier: [], works: false, today: [], agreement: [], mayKeep: false })
    expect('status' in (await at(els).register({}))).toBe(false)
  })

  test('is written by mayor or coordinator, and read by whoever sits in the cell', async () => {
    expect(await at(ruth).keep(whole)).toMatchObject({ refusal: 'not-the-cell-keeper' })
    expect(await at(lien).keep(whole)).toMatchObject({ done: true })
    const read = await at(els).register({})
    expect(read).toMatchObject({ status: 'active', works: true, mayKeep: false, entry: [{ registration: 'unknown', deed: { mayorsOf: ['44012'] }, reference: { value: founded.reference }, madeOn: today }] })
  })

  test('goes on in the municipality that its own merged into', async () => {
    await at(marc).keep(whole)
    const { today: held, municipalities } = await at(marc).register({})
    expect(municipalities.filter(({ id }) => held.includes(id)).map(({ nis }) => nis)).toEqual(['44086'])
  })

  test('shows what stood before, by whom and when', async () => {
    await at(lien).keep(whole)
    const replaces = (await at(marc).register({})).entry[0]!.id
    expect(await at(marc).keep({ ...whole, replaces, name: 'Anders' })).toMatchObject({ done: true })
    const read = await at(els).register({})
    expect(read.entry.map(({ name }) => name)).toEqual([{ shown: true, value: 'Anders' }])
    expect(read.earlier).toMatchObject([{ name: { value: 'Cel (verzonnen)' }, writtenBy: lien.id, madeOn: today }])
  })

  test('is not written over by who did not see the last one', async () => {
    await at(lien).keep(whole)
    expect(await at(marc).keep({ ...whole, name: 'Anders' })).toMatchObject({ refusal: 'changed-meanwhile' })
    expect(await at(marc).keep({ ...whole, replaces: newId(), name: 'Anders' })).toMatchObject({ refusal: 'changed-meanwhile' })
  })

  test('names no municipality that did not exist, and none of another cell, also when a merger brings them together', async () => {
    expect(await at(lien).keep({ ...whole, territory: [{ nis: '44086', from: localDate('2024-12-31') }] })).toMatchObject({ refusal: 'no-such-municipality' })
    await at(lien).keep(whole)
    expect(await at(elders.marc).keep({ ...whole, territory: [{ nis: '44048', from: localDate('2024-01-01') }] })).toMatchObject({ refusal: 'municipality-of-another-cell' })
    expect(await at(elders.marc).keep({ ...whole, territory: [{ nis: '44048', from: localDate('2024-01-01'), to: addDays(merger, -1) }] })).toMatchObject({ done: true })
    expect((await at(elders.marc).register({})).others).toMatchObject([{ name: { value: 'Cel (verzonnen)' } }])
  })
})

describe('the seats of the core', () => {
  test('are filled or empty by the mandates of today', async () => {
    const { core, invited } = await at(lien).register({})
    expect(core).toEqual([{ seat: 'mayor', mandates: [marc.id] }, { seat: 'police', mandates: [nadia.id] }, { seat: 'prevention', mandates: [lien.id] }])
    expect(invited.find(({ service }) => service === 'justice-house')).toEqual({ service: 'justice-house', mandates: [] })
  })

  test('of the police is filled only by a clearance that is shown', async () => {
    memory = memoryTransactions(everyMandate.map((one) => (one.id === nadia.id ? { ...one, clearance: 'none' as const } : one)))
    expect((await at(lien).register({})).core[1]).toEqual({ seat: 'police', mandates: [] })
  })

  test('are told to the supervisor in counts, also when one becomes empty', async () => {
    await at(lien).keep(whole)
    expect(await supervisor().overview({})).toMatchObject({ cells: [{ name: { value: 'Cel (verzonnen)' }, status: 'active', founded: founded.day, seats: 3, filled: 3, toldOn: today, registration: 'unknown', agreement: [] }], covered: 1, municipalities: 2 })
    await at(lien).suspend({ mandate: nadia.id, reason: 'x' })
    expect((await supervisor().overview({})).cells[0]?.filled).toBe(2)
    await at(lien).propose({ mandate: nadia.id, action: 'restore', reason: 'x' })
    const change = await memory.run(marc, async ({ shelf }) => (await shelf('mandate-change').where({ status: 'proposed' }))[0]!.facts.id)
    await at(marc).confirm({ id: change })
    expect((await supervisor().overview({})).cells[0]?.filled).toBe(3)
  })

  test('that nobody told of are not known, and not empty', async () => {
    await at(lien).keep(whole)
    const untold = memoryTransactions(everyMandate, { rows: memory.rows().filter(({ record }) => record !== 'seat-report'), log: [] })
    const caller = callerFactory(router({ overview: readCellOverview(overviewViews) }))(requestOf(anke, untold))
    expect('filled' in ((await caller.overview({})).cells[0] ?? {})).toBe(false)
  })

  test('are told without anyone in them', async () => {
    await at(lien).keep(whole)
    const bytes = JSON.stringify(await supervisor().overview({}))
    for (const { id, person } of everyMandate) for (const one of [id, person]) expect(bytes).not.toContain(one)
  })
})

test('who sits in the cell is who holds a mandate in it today', async () => {
  await registerSeats(memory, { keeper: lien, seats: [nadia, els].map((mandate) => ({ mandate, name: mandate.id, service: 'x' })), newId })
  const seats = async () => {
    const caller = callerFactory(router({ read: readCell({ seat: viewOf('seat', { ...register, facts: ['mandate', 'capacity'], fields: ['name', 'service'] }), retention: viewOf('retention-term', { ...register, facts: ['months', 'fixedOn'], fields: [] }) }) }))
    return (await caller(requestOf(lien, memory)).read({})).seats.map(({ mandate }) => mandate)
  }
  expect(await seats()).toEqual([nadia.id, els.id])
  await at(lien).suspend({ mandate: nadia.id, reason: 'x' })
  expect(await seats()).toEqual([els.id])
})
