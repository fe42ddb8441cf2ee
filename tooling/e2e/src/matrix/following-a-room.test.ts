import { everyMandate } from '@kader/exchange/testing/oefenstad'
import { memoryTransactions, type MemoryTransactions } from '@kader/exchange/testing/memory-transactions'
import { beforeEach, expect, test } from 'vitest'
import { atTheTable, playUntil } from './journey.ts'
import { peopleOn, practiceOn, type People } from './practice.ts'

let memory: MemoryTransactions
let people: People
let id: Awaited<ReturnType<typeof playUntil>>['consultation']

beforeEach(async () => {
  memory = memoryTransactions(everyMandate)
  const practice = practiceOn(memory)
  people = peopleOn(practice)
  id = (await playUntil('spoken', practice)).consultation
})

const stampOf = async (who: { readonly consults: Pick<People['els']['consults'], 'follow'> }) => (await who.consults.follow({ id })).stamp

test('looking whether a room changed leaves no entry in any log', async () => {
  const before = await memory.auditReading.logs()
  await stampOf(people.els)
  expect(await memory.auditReading.logs()).toEqual(before)
})

test('the stamp moves with what one hears, and not with what one may not hear', async () => {
  const els = await stampOf(people.els)
  const marc = await stampOf(people.marc)
  await people.nadia.consults.contribute({ id, form: 'written', kind: 'TER', text: 'nog een kaart', attested: [...atTheTable, 'C-VALID'], reason: 'x' })
  expect(await stampOf(people.els)).toBe(els)
  expect(await stampOf(people.marc)).not.toBe(marc)
})

test('for whoever may not know of it there is nothing to follow', async () => {
  await expect(people.bart.consults.follow({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(people.tom.consults.follow({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
