import type { Id } from '@kader/domain/id'
import { everyMandate } from '@kader/exchange/testing/oefenstad'
import { memoryTransactions } from '@kader/exchange/testing/memory-transactions'
import { expect, test } from 'vitest'
import { freely } from './journey.ts'
import { peopleOn, practiceOn } from './practice.ts'

test('whoever registered a worry learns nothing of what the organiser makes of it', async () => {
  const { els, joris, lien, marc } = peopleOn(practiceOn(memoryTransactions(everyMandate)))
  const line = { kind: 'SIG' as const, text: 'een bezorgdheid' }
  const signal = idOf(await els.signals.save({ age: 'adult', lines: [line], attested: ['C-SHARED'], reason: 'x' }))
  const lines = (await els.signals.read({ id: signal })).lines.map(({ id }) => id)
  await els.signals.register({ id: signal, lines, urgent: false, attested: [...freely], reason: 'x' })
  const read = async () => JSON.stringify([await els.signals.read({ id: signal }), await els.signals.list({}), await joris.signals.list({})])

  const before = await read()
  const caseFile = idOf(await lien.triage.accept({ id: signal }))
  expect(await read()).toBe(before)
  await marc.cases.putOnList({ id: caseFile, indications: 'x', reason: 'x' })
  expect(await read()).toBe(before)
})

function idOf(receipt: { readonly done: boolean; readonly id?: string | undefined }): Id {
  expect(receipt.done).toBe(true)
  return receipt.id as Id
}
