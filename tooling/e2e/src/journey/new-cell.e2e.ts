import { afterAll, beforeAll, test } from 'vitest'
import { PeopleAtWork } from '../world/people-at-work.ts'
import { startKader, type RunningKader } from '../world/start-kader.ts'
import { confirm, enter, sees, seated } from './consult.ts'
import * as cell from './found-the-cell.ts'
import { invite, putOnCaseList, triage } from './put-on-case-list.ts'
import { registerSignal, writeSignal } from './write-signal.ts'

let kader: RunningKader
let people: PeopleAtWork

beforeAll(async () => {
  kader = await startKader({ variables: { KADER_CELL: 'new' } })
  people = await PeopleAtWork.arrive()
})
afterAll(async () => {
  await people?.leave()
  await kader?.stop()
})

test('a cell of which nothing is known is being founded, gets its deed, and then its territory', async () => {
  await cell.beginTheCell(people)
  await cell.addTheDeed(people)
  await cell.addTheTerritory(people)
})

test('its empty police seat is filled by two people', async () => {
  await cell.fillThePoliceSeat(people)
})

test('its partners write, propose and sign their first agreement', async () => {
  await cell.agreeForTheFirstTime(people)
  await cell.overseeTheCell(people)
})

test('and its first table opens, under the term that the agreement fixed', async () => {
  await registerSignal(await writeSignal(people))
  await triage(people)
  await putOnCaseList(people)
  await invite(people)
  for (const subject of seated) await enter(people, subject)
  for (const subject of seated) await confirm(people, subject)
  const chair = await people.page('city-marc')
  await chair.getByRole('button', { name: 'Overleg openen' }).click()
  await chair.getByRole('button', { name: 'Overleg sluiten' }).waitFor()
  await sees(await people.page('police-nadia'), ['subject', 'aim', 'urgency'])
})
