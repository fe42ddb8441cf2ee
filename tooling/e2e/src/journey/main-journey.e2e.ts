import { afterAll, beforeAll, expect, test } from 'vitest'
import { PeopleAtWork } from '../world/people-at-work.ts'
import { startKader, type RunningKader } from '../world/start-kader.ts'
import { fixRetention, invite, putOnCaseList, triage } from './put-on-case-list.ts'
import { registerSignal, writeSignal } from './write-signal.ts'

let kader: RunningKader
let people: PeopleAtWork

beforeAll(async () => {
  kader = await startKader()
  people = await PeopleAtWork.arrive()
})
afterAll(async () => {
  await people?.leave()
  await kader?.stop()
})

test('step 1: a CLB worker writes a signal, sees who would see it, and registers the minimum', async () => {
  await registerSignal(await writeSignal(people))
})

test('step 2: triage, the mayor lists, the coordinator invites', async () => {
  await triage(people)
  await fixRetention(people)
  await putOnCaseList(people)
  await invite(people)
  expect(true).toBe(true)
})
