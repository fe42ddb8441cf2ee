import { PeopleAtWork } from '@kader/e2e/world/people-at-work'
import { startKader } from '@kader/e2e/world/start-kader'
import type { Page } from 'playwright-core'

// How long a change in the room takes to reach the screens of others, beside how long the one who acts waits himself.

const rounds = 20
const mover = { subject: 'vdab-koen', name: 'Koen Wouters' } as const
const watchers = ['clb-els', 'caw-samira', 'police-nadia', 'city-marc'] as const

const kader = await startKader({ variables: { KADER_STORY: 'told' } })
const people = await PeopleAtWork.arrive()
try {
  const acting = await room(mover.subject)
  const watching = await Promise.all(watchers.map((subject) => room(subject)))
  const own: number[] = []
  const others: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const leaving = round % 2 === 0
    const begun = performance.now()
    const seen = watching.map(async (page) => {
      await shows(page, leaving ? 'Niet in de zaal' : 'In de zaal')
      others.push(performance.now() - begun)
    })
    await acting.getByRole('button', { name: leaving ? 'Ik verlaat de zaal' : 'Ik ben in de zaal' }).click()
    await acting.getByRole('button', { name: leaving ? 'Ik ben in de zaal' : 'Ik verlaat de zaal' }).waitFor()
    own.push(performance.now() - begun)
    await Promise.all(seen)
  }
  tell('on the screen of who acts', own)
  tell('on the four other screens', others)
  console.log(`p95 of others, times p95 of one's own: ${(at(others, 0.95) / at(own, 0.95)).toFixed(1)}   aim: p95 of others at most 1000 ms`)
  process.exitCode = at(others, 0.95) <= 1000 ? 0 : 1
} finally {
  await people.leave()
  await kader.stop()
}

async function room(subject: string): Promise<Page> {
  const page = await people.at(subject, '/overleg')
  await page.getByRole('link', { name: /Naar het overleg/ }).first().click()
  await page.waitForURL('**/overleg/*')
  await page.getByRole('row', { name: new RegExp(mover.name) }).first().waitFor()
  return page
}

async function shows(page: Page, state: string): Promise<void> {
  await page.getByRole('row', { name: new RegExp(`${mover.name}.*\\b${state}`, 's') }).first().waitFor({ timeout: 15_000 })
}

function tell(what: string, times: readonly number[]): void {
  console.log(`${what.padEnd(30)} n=${times.length}  p50 ${at(times, 0.5).toFixed(0)} ms  p95 ${at(times, 0.95).toFixed(0)} ms  worst ${Math.max(...times).toFixed(0)} ms`)
}

function at(times: readonly number[], share: number): number {
  return times.toSorted((one, other) => one - other)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
}
