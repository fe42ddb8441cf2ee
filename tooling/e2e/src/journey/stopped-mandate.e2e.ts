import '../world/ports.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { story } from '@kader/demo/story-words'
import { picture } from '../world/screenshots.ts'
import { moveTo } from '../world/move-to.ts'
import { PeopleAtWork, personCalled } from '../world/people-at-work.ts'
import { startKader, type RunningKader } from '../world/start-kader.ts'
import { openRoom } from './consult.ts'

let kader: RunningKader
let people: PeopleAtWork

beforeAll(async () => {
  kader = await startKader({ variables: { KADER_STORY: 'told' } })
  people = await PeopleAtWork.arrive()
})
afterAll(async () => {
  await people?.leave()
  await kader?.stop()
})

/** Asks for a change of somebody's mandate; suspending needs nobody else. */
async function change(by: string, about: string, step: 'Nu schorsen' | 'Beëindigen' | 'Schorsing opheffen'): Promise<Page> {
  const page = await people.at(by, '/mandaten')
  const form = page.getByRole('form', { name: 'Een mandaat wijzigen' })
  const whose = form.getByLabel('Over wie gaat het?')
  const value = await whose.locator('option', { hasText: personCalled(about).name }).getAttribute('value')
  await whose.selectOption(value ?? '')
  await form.getByRole('radio', { name: step }).check()
  await form.getByLabel('Waarom?').fill('Afgesproken met de dienst.')
  await form.getByRole('button', { name: 'Wijziging indienen' }).click()
  return page
}

async function confirmed(by: string): Promise<void> {
  const page = await people.at(by, '/mandaten')
  await page.getByRole('button', { name: 'Bevestigen' }).click()
  await page.getByText('Bevestigd. Het geldt vanaf nu.').first().waitFor()
}

/** Nobody touched this page: within five seconds everything that was read is gone. */
async function isEmptied(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Uw mandaat geldt niet meer' }).waitFor({ timeout: 5000 })
  const left = await page.content()
  for (const line of [story.subject, story.clb, story.caw, story.vdab, story.card]) expect(left).not.toContain(line)
}

test('a mandate that two people end empties the open screen of its holder', async () => {
  const koen = await openRoom(people, 'vdab-koen')
  await koen.getByText(story.vdab).first().waitFor()
  await (await change('city-lien', 'vdab-koen', 'Beëindigen')).getByText('Uw voorstel ligt klaar.').first().waitFor()
  await koen.waitForTimeout(2000)
  expect(await koen.getByText(story.vdab).first().isVisible()).toBe(true)
  await confirmed('city-marc')
  await isEmptied(koen)
  await picture(koen, 'mandate-ended')
  await koen.reload()
  await isEmptied(koen)
})

test('a mandate that one person suspends closes at once, and is open again when another confirms that it is restored', async () => {
  const els = await openRoom(people, 'clb-els')
  await els.getByText(story.clb).first().waitFor()
  await (await change('city-lien', 'clb-els', 'Nu schorsen')).getByText('Het mandaat is geschorst.').first().waitFor()
  await isEmptied(els)
  await (await change('city-lien', 'clb-els', 'Schorsing opheffen')).getByText('Uw voorstel ligt klaar.').first().waitFor()
  await confirmed('city-marc')
  await els.reload()
  await els.getByText(story.clb).first().waitFor()
})

const order = 'Werkwijze van de cel 2026 (verzonnen)'

test('a binding instruction says beforehand when it suspends, closes the table after that day, and opens it when it is confirmed', async () => {
  const lien = await people.at('city-lien', '/instructies')
  const form = lien.getByRole('form', { name: 'Nieuwe instructie' })
  await form.getByLabel('Soort').selectOption('local-order')
  await form.getByLabel('Wie geeft ze?').fill('LIVC-R Oefenstad')
  await form.getByLabel('Waarover gaat ze?').fill(order)
  await form.getByRole('checkbox', { name: 'CLB-medewerker' }).check()
  await form.getByRole('radio', { name: 'Ja, en wie ze niet op tijd bevestigt, is geschorst' }).check()
  await form.getByLabel('Binnen hoeveel dagen bevestigen?').fill('14')
  await form.getByRole('button', { name: 'Instructie geven' }).click()
  await lien.getByText('De instructie is gegeven.').first().waitFor()

  const els = await people.at('clb-els', '/mijn-instructies')
  await els.getByText('Bevestig ten laatste op 19 oktober 2026.', { exact: false }).first().waitFor()
  await picture(els, 'instruction-warned')
  const room = await openRoom(people, 'clb-els')
  await room.getByText(story.caw).first().waitFor()
  const address = room.url()

  await moveTo('2026-10-20')
  await els.goto(address)
  await els.locator('h1').waitFor()
  await els.waitForLoadState('networkidle')
  expect(await els.content()).not.toContain(story.caw)
  await picture(els, 'instruction-suspended-room')
  await people.at('clb-els', '/mijn-instructies')
  await els.getByText('Uw mandaat is geschorst').first().waitFor()
  await picture(els, 'instruction-suspended')
  await els.getByRole('button', { name: `Openen: ${order}` }).click()
  await els.getByRole('button', { name: `Gelezen en begrepen: ${order}` }).click()
  await els.getByText('Uw bevestiging is bewaard.').first().waitFor()
  await els.getByText('Uw mandaat is geschorst').waitFor({ state: 'detached' })
  await els.goto(address)
  await els.getByText(story.caw).first().waitFor()
})
