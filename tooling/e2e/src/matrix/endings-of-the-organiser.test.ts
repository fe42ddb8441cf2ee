import { addDays } from '@kader/domain/local-date'
import { memoryTransactions } from '@kader/exchange/testing/memory-transactions'
import { everyMandate, oefenstad, today } from '@kader/exchange/testing/oefenstad'
import { expect, test } from 'vitest'
import { playUntil } from './journey.ts'
import { peopleOn, practiceOn } from './practice.ts'

test('the coordinator is told that her invitation and minutes end with the mandate of who reads them', async () => {
  const lastDay = everyMandate.map((one) => (one.id === oefenstad.koen.id ? { ...one, to: today } : one))
  const practice = practiceOn(memoryTransactions(lastDay))
  const story = await playUntil('closed', practice)
  const { lien, marc } = peopleOn(practice)
  const { on, endings } = await lien.endings.tomorrow({})
  expect(on).toBe(addDays(today, 1))
  expect(new Set(endings.map(({ reader, because }) => `${reader} ${because}`))).toEqual(new Set([`${oefenstad.koen.id} mandate-ends`]))
  expect(new Set(endings.map(({ about, kind }) => `${about} ${kind}`))).toEqual(new Set([`${story.consultation} ID`, `${story.consultation} ACT`]))
  expect((await marc.endings.tomorrow({})).endings).toEqual([])
})

test('nothing ends where everything goes on', async () => {
  const practice = practiceOn(memoryTransactions(everyMandate))
  await playUntil('closed', practice)
  expect((await peopleOn(practice).lien.endings.tomorrow({})).endings).toEqual([])
})
