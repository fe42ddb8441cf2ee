import type { Id } from '@kader/domain/id'
import type { AgeBand } from '@kader/domain/lifecycle/signal'
import { memoryTransactions } from '@kader/exchange/testing/memory-transactions'
import { callerFactory } from '@kader/exchange/procedures/trpc'
import { everyMandate, numberedIds, oefenstad, today } from '@kader/exchange/testing/oefenstad'
import { municipalityRouter } from '@kader/sector-municipality/router'
import { describe, expect, test } from 'vitest'
import { doneId, freely } from './journey.ts'
import { contextOf, peopleOn, practiceOn, settleSeats } from './practice.ts'

const listing = { indications: 'vertrekplannen', reason: 'gewone hulp volstaat niet' }

/** A registration in triage, of somebody of this age. */
async function inTriage(age: AgeBand) {
  const people = peopleOn(practiceOn(memoryTransactions(everyMandate)))
  const { els, lien, marc } = people
  const signal = await doneId(els.signals.save({ age, lines: [{ kind: 'SIG', text: 'x' }], attested: [] }))
  const lines = (await els.signals.read({ id: signal })).lines.map((line) => line.id)
  await doneId(els.signals.register({ id: signal, lines, urgent: false, attested: [...freely], reason: 'x' }))
  const id: Id = await doneId(lien.triage.accept({ id: signal }))
  return { id, lien, marc, steps: async () => [(await marc.cases.read({ id })).may, (await lien.cases.read({ id })).may] }
}

describe('the mayor puts on his list', () => {
  test('an adult at once, with the indications and his reason, which nobody else reads', async () => {
    const { id, marc, lien, steps } = await inTriage('adult')
    expect(await steps()).toEqual([['put-on-list', 'refuse'], []])
    expect(await marc.cases.putOnList({ id, ...listing })).toEqual({ done: true, id })
    const said = { decision: 'listed', indications: { shown: true, value: 'vertrekplannen' }, reason: { shown: true, value: 'gewone hulp volstaat niet' } }
    expect(await marc.cases.read({ id })).toMatchObject({ reasons: [said], reviewBy: '2027-04-05', may: ['review', 'record-document', 'close'] })
    expect(await lien.cases.read({ id })).toMatchObject({ reasons: [], reviewBy: '2027-04-05' })
    expect(JSON.stringify(await lien.cases.read({ id }))).not.toContain('vertrekplannen')
  })

  test('nobody whose age is not known, until the organiser establishes it', async () => {
    const { id, marc, lien, steps } = await inTriage('unknown')
    expect(await steps()).toEqual([['establish-age', 'refuse'], ['establish-age']])
    expect(await marc.cases.putOnList({ id, ...listing })).toEqual({ done: false, refusal: 'age-unknown' })
    expect(await lien.cases.establishAge({ id, age: '12-17' })).toEqual({ done: true, id })
    expect(await lien.cases.establishAge({ id, age: 'adult' })).toEqual({ done: false, refusal: 'age-established' })
    expect(await marc.cases.read({ id })).toMatchObject({ age: '12-17', may: ['refuse', 'weigh-minor'] })
  })

  test('a minor only after the weighing of his interest, which stays whose it is', async () => {
    const { id, marc, lien } = await inTriage('12-17')
    expect(await marc.cases.putOnList({ id, ...listing })).toEqual({ done: false, refusal: 'child-not-weighed' })
    await doneId(lien.cases.weighMinor({ id, weighing: 'zijn belang weegt door', motivation: 'niet gevraagd' }))
    expect((await lien.cases.read({ id })).weighings).toMatchObject([{ weighing: { shown: true, value: 'zijn belang weegt door' }, motivation: { shown: true, value: '' } }])
    expect((await marc.cases.read({ id })).weighings).toEqual([])
    expect(await marc.cases.putOnList({ id, ...listing })).toEqual({ done: true, id })
  })

  test('a child under twelve only with why nothing lighter is enough (X02)', async () => {
    const { id, marc, lien, steps } = await inTriage('under-12')
    await doneId(lien.cases.weighMinor({ id, weighing: 'zijn belang weegt door', motivation: '  ' }))
    expect(await marc.cases.putOnList({ id, ...listing })).toEqual({ done: false, refusal: 'child-not-motivated' })
    expect(await steps()).toEqual([['refuse', 'weigh-minor'], ['weigh-minor']])
    await doneId(lien.cases.weighMinor({ id, weighing: 'zijn belang weegt door', motivation: 'het OCJ vroeg dit overleg' }))
    expect(await steps()).toEqual([['put-on-list', 'refuse'], []])
    expect(await marc.cases.putOnList({ id, ...listing })).toEqual({ done: true, id })
  })
})

test('a named representative, mandated by two, decides as the mayor; the coordinator never does', async () => {
  const transactions = memoryTransactions(everyMandate)
  const practice = practiceOn(transactions)
  await settleSeats(practice)
  const { els, lien, marc, ruth } = peopleOn(practice)
  const signal = await doneId(els.signals.save({ age: 'adult', lines: [{ kind: 'SIG', text: 'x' }], attested: [] }))
  const lines = (await els.signals.read({ id: signal })).lines.map((line) => line.id)
  await doneId(els.signals.register({ id: signal, lines, urgent: false, attested: [...freely], reason: 'x' }))
  const id = await doneId(lien.triage.accept({ id: signal }))
  const named = { personOf: oefenstad.ruth.id, serviceOf: oefenstad.marc.id, capacity: 'mayor', clearance: 'none', representative: true, from: today, reason: 'vervangt de burgemeester' } as const
  const change = await doneId(lien.mandates.grant(named))
  expect(await ruth.cases.putOnList({ id, ...listing }).catch(() => 'absent')).not.toEqual({ done: true, id })
  await doneId(marc.mandates.confirmChange({ id: change }))
  const mandate = transactions.mandates().find((one) => one.person === oefenstad.ruth.person && one.capacity === 'mayor')
  if (mandate === undefined) throw new Error('nobody was named')
  const ruthForMarc = callerFactory(municipalityRouter)(contextOf({ transactions, newId: numberedIds(7) }, mandate))
  expect(await lien.cases.putOnList({ id, ...listing })).toEqual({ done: false, refusal: 'only-the-mayor' })
  expect(await ruthForMarc.cases.putOnList({ id, ...listing })).toEqual({ done: true, id })
  expect((await ruthForMarc.cases.read({ id })).reasons).toHaveLength(1)
  expect(await marc.cases.read({ id })).toMatchObject({ status: 'listed', reasons: [] })
})

test('on review the mayor keeps the listing, and says anew on which indications', async () => {
  const { id, marc, lien } = await inTriage('adult')
  expect(await marc.cases.keepOnList({ id, ...listing })).toEqual({ done: false, refusal: 'not-listed' })
  await doneId(marc.cases.putOnList({ id, ...listing }))
  expect(await lien.cases.keepOnList({ id, ...listing })).toEqual({ done: false, refusal: 'only-the-mayor' })
  await doneId(marc.cases.keepOnList({ id, indications: 'nog steeds', reason: 'het traject loopt' }))
  expect((await marc.cases.read({ id })).reasons.map(({ decision, indications }) => [decision, indications])).toEqual([
    ['listed', { shown: true, value: 'vertrekplannen' }],
    ['kept', { shown: true, value: 'nog steeds' }],
  ])
})
