import type { Id } from '@kader/domain/id'
import { everyMandate } from '@kader/exchange/testing/oefenstad'
import { memoryTransactions } from '@kader/exchange/testing/memory-transactions'
import { expect, test } from 'vitest'
import { freely } from './journey.ts'
import { peopleOn, practiceOn, type People } from './practice.ts'

const line = { kind: 'SIG' as const, text: 'een bezorgdheid' }

test('what is attested for the cell opens nothing to the own team', async () => {
  const { els, joris } = peopleOn(practiceOn(memoryTransactions(everyMandate)))
  const signal = idOf(await els.signals.save({ age: 'adult', lines: [line], attested: [] }))
  await register(els, signal, [...freely, 'C-SHARED'])
  expect((await joris.signals.list({})).team).toEqual([])
})

test('what is attested for the own team opens nothing to the cell', async () => {
  const { els } = peopleOn(practiceOn(memoryTransactions(everyMandate)))
  const signal = idOf(await els.signals.save({ age: 'adult', lines: [line], attested: ['C-SHARED', 'C-NEC', 'C-FREE'], reason: 'x' }))
  expect(await register(els, signal, [])).toMatchObject({ done: false, refusal: 'not-allowed-by-law' })
})

test('a worry taken back from the team is gone for the team', async () => {
  const { els, joris } = peopleOn(practiceOn(memoryTransactions(everyMandate)))
  const signal = idOf(await els.signals.save({ age: 'adult', lines: [line], attested: ['C-SHARED'], reason: 'x' }))
  expect((await joris.signals.list({})).team).toHaveLength(1)
  const lines = (await els.signals.read({ id: signal })).lines.map(({ id }) => ({ ...line, id }))
  await els.signals.save({ id: signal, age: 'adult', lines, attested: [] })
  expect((await joris.signals.list({})).team).toEqual([])
})

async function register(els: People['els'], id: Id, attested: readonly (typeof freely)[number][] | readonly string[]) {
  const lines = (await els.signals.read({ id })).lines.map((one) => one.id)
  return els.signals.register({ id, lines, urgent: false, attested: attested as never, reason: 'x' })
}

function idOf(receipt: { readonly done: boolean; readonly id?: string | undefined }): Id {
  expect(receipt.done).toBe(true)
  return receipt.id as Id
}
