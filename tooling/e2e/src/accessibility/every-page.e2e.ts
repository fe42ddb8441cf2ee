import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { originOf, PeopleAtWork } from '../world/people-at-work.ts'
import { startKader, type RunningKader } from '../world/start-kader.ts'
import { lookAt, watch } from './look-at-page.ts'

/** One person per portal, with the pages no menu leads to. */
const portals = [
  { subject: 'police-nadia', beyond: ['/signalen/nieuw', '/cel', '/bestaat-niet'] },
  { subject: 'caw-samira', beyond: ['/signalen/nieuw', '/cel', '/bestaat-niet'] },
  { subject: 'clb-els', beyond: ['/signalen/nieuw', '/cel', '/bestaat-niet'] },
  { subject: 'vdab-koen', beyond: ['/signalen/nieuw', '/cel', '/bestaat-niet'] },
  { subject: 'city-lien', beyond: ['/bestaat-niet'] },
  { subject: 'oversight-anke', beyond: ['/bestaat-niet'] },
] as const

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

test.each(portals)('every page of the portal of $subject can be used by everyone', async ({ subject, beyond }) => {
  const page = await people.at(subject, '/')
  await arrived(page)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const noticed = watch(page, originOf(subject))
  const found: string[] = []
  for (const path of [...(await linked(page)), ...beyond]) {
    await people.at(subject, path)
    await arrived(page)
    found.push(...(await lookAt(page, path)))
  }
  expect([...found, ...noticed]).toEqual([])
})

test('what opens over a page can be used by everyone', async () => {
  const page = await people.at('clb-els', '/')
  await arrived(page)
  const noticed = watch(page, originOf('clb-els'))
  const found: string[] = []
  for (const [name, open] of Object.entries(overlays)) {
    await open(page)
    await page.getByRole('dialog').first().waitFor()
    found.push(...(await lookAt(page, name)))
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').first().waitFor({ state: 'detached' })
  }
  expect([...found, ...noticed]).toEqual([])
})

const overlays: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  display: (page) => page.getByRole('button', { name: 'Weergave' }).click(),
  account: (page) => page.getByRole('button', { name: /Els Vermeulen/ }).click(),
  palette: (page) => page.keyboard.press('Control+k'),
  shortcuts: (page) => page.keyboard.press('?'),
}

/** Where the menu and the footer lead. */
async function linked(page: Page): Promise<string[]> {
  const links = await page.locator('#menu a, footer a').all()
  return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''))
}

/** The title is there and nothing is being fetched any more. */
async function arrived(page: Page): Promise<void> {
  await page.locator('h1').waitFor()
  await expect.poll(() => page.locator('.k-loading').count()).toBe(0)
}
