import { addDays } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import { expect, test } from 'vitest'
import { callerFactory, router } from '../procedures/trpc.ts'
import { requestOf } from '../testing/call.ts'
import { memoryTransactions } from '../testing/memory-transactions.ts'
import { everyMandate, numberedIds, oefenstad, today } from '../testing/oefenstad.ts'
import { runningShare } from '../testing/running-share.ts'
import { viewOf } from '../view.ts'
import { listEndings } from './list-endings.ts'

const views = {
  line: viewOf('signal-line', { setting: 'bilateral', purpose: 'own-task', recipient: 'own-team', existence: 'within', facts: ['kind'], fields: ['text'] }),
  seat: viewOf('seat', { setting: 'bilateral', purpose: 'operations', existence: 'within', facts: ['mandate', 'capacity'], fields: ['name', 'service'] }),
}
const make = callerFactory(router({ endings: listEndings('vdab', () => views) }))
const { koen, lien } = oefenstad
const next = numberedIds(9)
const colleague: Mandate = { ...koen, id: next(), person: next(), log: next() }

/** Koen shares a line that his colleague reads by consent alone. */
async function shared(more: Partial<Mandate> = {}) {
  const memory = memoryTransactions([...everyMandate, { ...colleague, ...more }])
  const share = await runningShare({ transactions: memory, newId: numberedIds(8), coordinator: lien, writer: koen, colleague: { ...colleague, ...more } })
  return { share, endings: async (who: Mandate = koen) => (await make(requestOf(who, memory)).endings({})).endings }
}

test('a share that goes on is not told of', async () => {
  const { share, endings } = await shared()
  await share.consents()
  expect(await endings()).toEqual([])
})

test('a consent on its last day is told of beforehand, with who stops reading and what is missing then', async () => {
  const { share, endings } = await shared()
  await share.consents({ until: today })
  expect(await endings()).toMatchObject([{ kind: 'SIG', reader: colleague.id, because: 'law', why: { at: addDays(today, 1), unknown: expect.arrayContaining(['C-CONSENT']) } }])
})

test('so is a mandate on its last day', async () => {
  const { share, endings } = await shared({ to: today })
  await share.consents()
  expect(await endings()).toMatchObject([{ reader: colleague.id, because: 'mandate-ends' }])
})

test('what nobody reads today does not end, and nobody is told of what somebody else shares', async () => {
  const { share, endings } = await shared()
  expect(await endings()).toEqual([])
  await share.consents({ until: today })
  expect(await endings(colleague)).toEqual([])
})
