import '../world/ports.ts'
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { invite, fixRetention, openCase, putOnCaseList, triage } from '../journey/put-on-case-list.ts'
import { enter, openRoom, sees } from '../journey/consult.ts'
import { lines } from '../journey/words.ts'
import { registerSignal, writeSignal } from '../journey/write-signal.ts'
import { PeopleAtWork } from '../world/people-at-work.ts'
import { type RunningKader, startKader } from '../world/start-kader.ts'
import { readSignal, writeUntilCutOff, type Acknowledged } from './write-until-cut-off.ts'

const run = promisify(execFile)
const cli = fileURLToPath(new URL('../../../../packages/cli/src/main.ts', import.meta.url))
const writers = ['clb-els', 'caw-samira', 'vdab-koen']
let dataFolder: string
let kader: RunningKader
let people: PeopleAtWork
const acknowledged: Acknowledged[] = []

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'kader-killed-'))
  kader = await startKader({ dataFolder })
  people = await PeopleAtWork.arrive()
})
afterAll(async () => {
  await people?.leave()
  await kader?.stop()
  await rm(dataFolder, { recursive: true, force: true })
})

test('the gateway is killed after the invitations, while three services are writing', async () => {
  await registerSignal(await writeSignal(people))
  await triage(people)
  await fixRetention(people)
  await putOnCaseList(people)
  await invite(people)
  for (const subject of writers) await people.page(subject)
  const writing = writers.map((subject) => writeUntilCutOff(people, subject))
  await pause(1000)
  process.kill(kader.gatewayPid(), 'SIGKILL')
  acknowledged.push(...(await Promise.all(writing)).flat())
  await kader.stop()
  expect(new Set(acknowledged.map(({ subject }) => subject))).toEqual(new Set(writers))
})

test('it starts again on the same data, and everybody still sees what had been acknowledged', async () => {
  kader = await startKader({ dataFolder })
  const read = await Promise.all(acknowledged.map((one) => readSignal(people, one)))
  for (const [index, { text }] of acknowledged.entries()) expect(read[index]).toContain(text)
  const lien = await openCase(people, 'city-lien')
  await lien.getByText('Op de caselijst', { exact: true }).first().waitFor()
  const marc = await openCase(people, 'city-marc')
  await marc.getByText(lines.listing).waitFor()
  await sees(await openRoom(people, 'police-nadia'), ['subject', 'aim', 'urgency'])
})

test('people go on where they were, still signed in', async () => {
  await enter(people, 'police-nadia')
  await enter(people, 'clb-els')
})

test('every log verifies by the command line, with the killed answers in it', async () => {
  const env = { ...process.env, KADER_DATA: dataFolder }
  const { stdout: listed } = await run(process.execPath, [cli, 'audit', 'logs'], { env })
  const logs = listed.trim().split('\n').map((line) => line.split(/\s+/))
  expect(Math.max(...logs.map(([, size]) => Number(size)))).toBeGreaterThan(acknowledged.length)
  for (const [log = ''] of logs) {
    const file = join(dataFolder, 'log.json')
    await run(process.execPath, [cli, 'audit', 'export', log, file], { env })
    expect((await run(process.execPath, [cli, 'audit', 'verify', file])).stdout).toContain('ongewijzigd')
  }
})
