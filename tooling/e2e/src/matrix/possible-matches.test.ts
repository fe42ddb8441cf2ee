import type { Id } from '@kader/domain/id'
import type { LineKind } from '@kader/domain/commands/signal'
import { memoryTransactions } from '@kader/exchange/testing/memory-transactions'
import { everyMandate } from '@kader/exchange/testing/oefenstad'
import { expect, test } from 'vitest'
import { doneId, freely } from './journey.ts'
import { peopleOn, practiceOn } from './practice.ts'

function practice() {
  const transactions = memoryTransactions(everyMandate)
  return { people: peopleOn(practiceOn(transactions)), transactions }
}

type Writer = ReturnType<typeof practice>['people']['els' | 'samira' | 'joris']

async function written(by: Writer, kind: LineKind = 'SIG'): Promise<{ readonly id: Id; readonly lines: Id[] }> {
  const signal = await doneId(by.signals.save({ age: 'adult', lines: [{ kind, text: 'x' }], attested: [] }))
  return { id: signal, lines: (await by.signals.read({ id: signal })).lines.map((line) => line.id) }
}

async function registered(by: Writer, name: string): Promise<Id> {
  const { id, lines } = await written(by)
  return doneId(by.signals.register({ id, lines, urgent: false, attested: [...freely], reason: 'x', person: { name } }))
}

test('the coordinator learns that two registrations may be about one person; mayor and writers learn nothing', async () => {
  const { people } = practice()
  const { els, samira, joris, lien, marc } = people
  const alone = await registered(els, 'Youssef El Amrani')
  const before = JSON.stringify(await els.signals.read({ id: alone }))
  expect((await lien.triage.inbox({})).alike).toEqual([])
  const { id: draft } = await written(joris)
  const second = await registered(samira, 'Yusuf Al-Amrani')

  const { alike } = await lien.triage.inbox({})
  expect(new Set(alike.map(({ one, other }) => `${one} ${other}`))).toEqual(new Set([`${alone} ${second}`, `${second} ${alone}`]))
  expect(JSON.stringify(alike)).not.toContain(draft)
  expect((await marc.triage.inbox({})).alike).toEqual([])
  expect((await marc.cases.list({})).alike).toEqual([])
  expect(JSON.stringify(await els.signals.read({ id: alone }))).toBe(before)

  const file = await doneId(lien.triage.accept({ id: alone }))
  expect((await lien.triage.inbox({})).alike).toEqual([{ one: second, other: file }])
  expect((await lien.cases.list({})).alike).toEqual([{ one: file, other: second }])
})

test('what is withdrawn or not taken up is compared with nothing any more', async () => {
  const { people } = practice()
  const { els, samira, lien, marc } = people
  const first = await registered(els, 'Youssef El Amrani')
  const second = await registered(samira, 'Yusuf Al-Amrani')
  await doneId(els.signals.unregister({ id: first }))
  expect((await lien.triage.inbox({})).alike).toEqual([])
  const { id, lines } = await written(els)
  await doneId(els.signals.register({ id, lines, urgent: false, attested: [...freely], reason: 'x', person: { name: 'Youssef El Amrani' } }))
  expect((await lien.triage.inbox({})).alike).toHaveLength(2)
  const file = await doneId(lien.triage.accept({ id: second }))
  await doneId(marc.cases.refuse({ id: file, route: 'ordinary-help', reason: 'x' }))
  expect((await lien.triage.inbox({})).alike).toEqual([])
})

test('the law decides whether the organiser may be told who it is, also where that is only compared', async () => {
  const { people, transactions } = practice()
  const { els } = people
  const { id, lines } = await written(els)
  const asked = transactions.log().length
  await doneId(els.signals.register({ id, lines, urgent: false, attested: [...freely], reason: 'x', person: { name: 'Youssef El Amrani' } }))
  const [entry] = transactions.log().slice(asked)
  const kinds = (entry?.entry.decisions ?? []).flatMap((decision) => (decision.basis === 'rule' ? [`${decision.kind} ${decision.recipient}`] : []))
  expect(kinds).toEqual(expect.arrayContaining(['ID livc-coordinator', 'ID mayor']))
})
