import { viewOf } from '../view.ts'
import type { Id } from '@kader/domain/id'
import { addDays, localDate } from '@kader/domain/local-date'
import { beforeEach, describe, expect, test } from 'vitest'
import { callerFactory, router } from '../procedures/trpc.ts'
import { requestOf } from '../testing/call.ts'
import { memoryTransactions, type MemoryTransactions } from '../testing/memory-transactions.ts'
import { everyMandate, numberedIds, oefenstad, today } from '../testing/oefenstad.ts'
import { registerSeats } from '../testing/seat-register.ts'
import { confirmMandateChange, refuseMandateChange } from './decide-change.ts'
import { grantMandate } from './grant-mandate.ts'
import { proposeMandateChange } from './propose-change.ts'
import { listMandates, myMandates } from './read-register.ts'
import { suspendMandate } from './suspend-mandate.ts'
import type { MandateViews } from './views.ts'

const register = { setting: 'bilateral', purpose: 'operations', existence: 'within' } as const
const views: MandateViews = {
  change: viewOf('mandate-change', {
    ...register,
    facts: ['action', 'status', 'mandate', 'person', 'service', 'capacity', 'clearance', 'representative', 'from', 'to', 'proposedOn', 'decidedOn', 'decidedBy'],
    fields: ['reason'],
  }),
  seat: viewOf('seat', { ...register, facts: ['mandate', 'capacity'], fields: ['name', 'service'] }),
}
const town = callerFactory(
  router({
    list: listMandates(views),
    propose: proposeMandateChange(),
    grant: grantMandate(),
    suspend: suspendMandate(),
    confirm: confirmMandateChange(views),
    refuse: refuseMandateChange(),
  }),
)
const { els, joris, marc, lien, ruth, samira } = oefenstad
const reason = 'zij werkt elders'
let memory: MemoryTransactions
beforeEach(async () => {
  memory = memoryTransactions(everyMandate)
  const seats = [els, marc, lien, samira].map((mandate, index) => ({ mandate, name: `naam ${index}`, service: `dienst ${index}` }))
  await registerSeats(memory, { keeper: lien, seats, newId: numberedIds(7) })
})
const as = (mandate: typeof marc) => town(requestOf(mandate, memory))
const mine = (mandate: typeof els) => callerFactory(router({ mine: myMandates('education', views) }))(requestOf(mandate, memory)).mine({})
const standing = (id: Id) => memory.mandates().find((one) => one.id === id)
async function proposed(by = marc, about = els, action: 'end' | 'restore' = 'end'): Promise<Id> {
  const receipt = await as(by).propose({ mandate: about.id, action, reason })
  return (receipt.done ? receipt.id : undefined) as Id
}

describe('two people', () => {
  test('end a mandate; until the second confirms nothing changes', async () => {
    const id = await proposed()
    expect(standing(els.id)).toEqual(els)
    expect(await as(marc).confirm({ id })).toMatchObject({ done: false, refusal: 'own-proposal' })
    expect(await as(lien).confirm({ id })).toMatchObject({ done: true })
    expect(standing(els.id)).toEqual({ ...els, stopped: 'ended', to: today })
    expect(await as(lien).confirm({ id })).toMatchObject({ refusal: 'change-decided' })
  })

  test('or one refuses, and nothing changes', async () => {
    const id = await proposed()
    expect(await as(lien).refuse({ id })).toMatchObject({ done: true })
    expect(standing(els.id)).toEqual(els)
  })

  test('give a mandate, with a seat under the names the cell knows', async () => {
    const given = await as(marc).grant({ personOf: els.id, serviceOf: samira.id, capacity: 'caw-worker', clearance: 'none', representative: true, from: today, reason })
    expect(await as(lien).confirm({ id: given.done ? (given.id as Id) : els.id })).toMatchObject({ done: true })
    const { mandates, seats } = await as(lien).list({})
    const found = mandates.find((one) => one.person === els.person && one.capacity === 'caw-worker')
    expect(found).toMatchObject({ service: samira.service, representative: true, standing: 'holds' })
    expect(seats.find((seat) => seat.mandate === found?.mandate)).toMatchObject({ name: { value: 'naam 0' }, service: { value: 'dienst 3' } })
  })

  test('restore what one suspended at once', async () => {
    expect(await as(lien).suspend({ mandate: els.id, reason })).toMatchObject({ done: true })
    expect(standing(els.id)?.stopped).toBe('suspended')
    const id = await proposed(lien, els, 'restore')
    expect(await as(marc).confirm({ id })).toMatchObject({ done: true })
    expect(standing(els.id)).toEqual(els)
  })

  test('do not restore what ended while the proposal waited', async () => {
    await as(lien).suspend({ mandate: els.id, reason })
    const id = await proposed(lien, els, 'restore')
    memory = memoryTransactions(memory.mandates().map((one) => (one.id === els.id ? { ...one, to: addDays(today, -1) } : one)), { rows: memory.rows(), log: memory.log() })
    expect(await as(marc).confirm({ id })).toMatchObject({ refusal: 'mandate-ended' })
  })
})

test('a mandate that was stopped a moment ago answers nothing, although the session still carries it', async () => {
  expect((await mine(els)).acting).toBe(els.id)
  await as(lien).suspend({ mandate: els.id, reason })
  await expect(mine(els)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await as(marc).suspend({ mandate: lien.id, reason })
  await expect(as(lien).list({})).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('the person concerned reads who changed what and why, and nobody else of his service does', async () => {
  await proposed()
  expect((await mine(els)).changes).toMatchObject([{ action: 'end', status: 'proposed', reason: { value: reason }, may: [] }])
  expect((await mine(joris)).changes).toEqual([])
})

test('whoever keeps no mandates reads them, and may do nothing', async () => {
  await proposed(marc, samira)
  const list = await as(ruth).list({})
  expect(list.mandates.flatMap(({ may }) => may)).toEqual([])
  expect([list.changes, list.mayGrant]).toEqual([[], false])
})

describe('nobody', () => {
  test('who keeps no mandates suspends, ends or gives one', async () => {
    const given = { personOf: samira.id, serviceOf: els.id, capacity: 'clb-worker', clearance: 'none', representative: false, from: today, reason } as const
    const refusal = 'not-the-mandate-keeper'
    expect(await as(ruth).suspend({ mandate: els.id, reason })).toMatchObject({ done: false, refusal })
    expect(await as(ruth).propose({ mandate: samira.id, action: 'end', reason })).toMatchObject({ done: false, refusal })
    expect(await as(ruth).grant(given)).toMatchObject({ done: false, refusal })
    expect(memory.mandates()).toEqual(everyMandate)
  })

  test('refuses what he proposed himself', async () => {
    const id = await proposed()
    expect(await as(marc).refuse({ id })).toMatchObject({ done: false, refusal: 'own-proposal' })
    expect(await as(lien).confirm({ id })).toMatchObject({ done: true })
  })

  test('acts on his own mandate', async () => {
    expect(await as(lien).suspend({ mandate: lien.id, reason })).toMatchObject({ done: false, refusal: 'own-mandate' })
    expect(await as(lien).propose({ mandate: lien.id, action: 'end', reason })).toMatchObject({ done: false, refusal: 'own-mandate' })
  })
})

test('what is asked of a mandate of another cell is absent', async () => {
  const elsewhere = everyMandate.find((one) => one.capacity === 'clb-worker' && one.cell !== els.cell)
  await expect(as(marc).suspend({ mandate: elsewhere?.id ?? els.id, reason })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('the last day is never before the first', async () => {
  const given = { personOf: els.id, serviceOf: els.id, capacity: 'clb-worker', clearance: 'none', representative: false, from: today, reason } as const
  await expect(as(marc).grant({ ...given, to: localDate('2026-10-04') })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  await expect(as(marc).grant({ ...given, capacity: 'oversight-body' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})
