import { sealRecord, viewOf } from '@kader/disclosure'
import type { LocalDate } from '@kader/domain/local-date'
import { localDate } from '@kader/domain/local-date'
import type { MunicipalityPeriod } from '@kader/domain/municipality'
import { beforeEach, expect, test } from 'vitest'
import { callerFactory, router } from '../procedures/trpc.ts'
import { requestOf } from '../testing/call.ts'
import { memoryTransactions } from '../testing/memory-transactions.ts'
import { anke, everyMandate, numberedIds, oefenstad } from '../testing/oefenstad.ts'
import { listMunicipalities } from './list-municipalities.ts'

const view = viewOf('municipality', { setting: 'bilateral', purpose: 'research', existence: 'within', facts: ['nis', 'from', 'to'], fields: ['name', 'province'] })
const newId = numberedIds(7)
const last = localDate('2024-12-31')
const first = localDate('2025-01-01')
let memory = memoryTransactions(everyMandate)

const register: readonly (MunicipalityPeriod & { readonly name: string })[] = [
  { nis: '11002', name: 'Antwerpen' },
  { nis: '11007', name: 'Borsbeek', to: last, into: '11002' },
  { nis: '44012', name: 'De Pinte', to: last, into: '44086' },
  { nis: '44048', name: 'Nazareth', to: last, into: '44086' },
  { nis: '44086', name: 'Nazareth-De Pinte', from: first },
]

beforeEach(async () => {
  memory = memoryTransactions(everyMandate)
  const { lien } = oefenstad
  const facts = { cell: lien.cell!, source: { holder: lien.capacity, mandate: lien.id, service: lien.service }, addressees: [{ to: 'register' as const }], attested: [] }
  await memory.run(lien, async ({ shelf }) => {
    for (const { name, ...period } of register) await shelf('municipality').add(sealRecord('municipality', { ...facts, id: newId(), ...period }, { name, province: 'x' }))
  })
})

async function on(day?: LocalDate) {
  const caller = callerFactory(router({ list: listMunicipalities(view) }))(requestOf(anke, memory))
  const page = await caller.list(day === undefined ? { page: 0 } : { page: 0, day })
  const named = (all: typeof page.municipalities[number]['later']): unknown[] => all.map(({ name }) => name.shown && name.value)
  return { ...page, municipalities: page.municipalities.map(({ name, formerly, later }) => [name.shown && name.value, named(formerly), named(later)]) }
}

test('on the last day before a merger each stands on its own, and says what it will become', async () => {
  expect(await on(last)).toMatchObject({
    count: 4,
    municipalities: [['Antwerpen', [], []], ['Borsbeek', [], ['Antwerpen']], ['De Pinte', [], ['Nazareth-De Pinte']], ['Nazareth', [], ['Nazareth-De Pinte']]],
  })
})

test('from the day of the merger the new one stands there, and says what it was', async () => {
  const after = [['Antwerpen', ['Borsbeek'], []], ['Nazareth-De Pinte', ['De Pinte', 'Nazareth'], []]]
  expect(await on(first)).toMatchObject({ count: 2, municipalities: after })
  expect(await on()).toMatchObject({ day: '2026-10-05', count: 2, municipalities: after })
})

test('of a day before the register begins it does not count', async () => {
  const before = await on(localDate('2018-12-31'))
  expect(before.municipalities).toEqual([])
  expect('count' in before).toBe(false)
})
