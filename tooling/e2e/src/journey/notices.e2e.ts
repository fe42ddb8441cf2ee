import '../world/ports.ts'
import { addresses } from '@kader/demo/demo-addresses'
import { story } from '@kader/demo/story-words'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PeopleAtWork } from '../world/people-at-work.ts'
import { picture } from '../world/screenshots.ts'
import { startKader, type RunningKader } from '../world/start-kader.ts'

let kader: RunningKader
let people: PeopleAtWork

beforeAll(async () => {
  kader = await startKader({ variables: { KADER_STORY: 'told', KADER_NOTICES_EVERY: '1' } })
  people = await PeopleAtWork.arrive()
})
afterAll(async () => {
  await people?.leave()
  await kader?.stop()
})

test('the coordinator reads that something waits, that it may be the same person, and chooses when mail comes', async () => {
  const page = await people.at('city-lien', '/meldingen')
  const found = async (): Promise<number> => {
    await page.reload()
    await page.getByRole('heading', { name: 'Wat op u wacht' }).waitFor()
    return page.getByText('Mogelijk twee keer dezelfde persoon').count()
  }
  await expect.poll(found, { timeout: 20_000, interval: 1000 }).toBeGreaterThan(0)
  await page.getByText('Een nieuwe aanmelding').first().waitFor()
  await picture(page, 'notices')
  await page.getByRole('radio', { name: 'Snel, hoogstens één keer per uur' }).check()
  await page.getByLabel('Geen mail vanaf').selectOption('3.00')
  await page.getByLabel('Weer mail vanaf').selectOption('3.00')
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByText('Uw keuze is bewaard.').first().waitFor()
  await page.getByRole('button', { name: 'Alles gezien' }).click()
  await page.getByText('Uw meldingen zijn gemarkeerd als gezien.').first().waitFor()
})

test('on the registration she reads what it resembles, and that this is no rule of law', async () => {
  const page = await people.at('city-lien', '/aanmeldingen')
  await page.getByText('Mogelijk dezelfde persoon').first().waitFor()
  await page.getByText('Dit is een hulpmiddel van Kader en geen rechtsregel.', { exact: false }).first().waitFor()
  await picture(page, 'possible-match')
  const mayor = await people.at('city-marc', '/aanmeldingen')
  await mayor.getByText(story.neighbour).first().waitFor()
  expect(await mayor.getByText('Mogelijk dezelfde persoon').count()).toBe(0)
})

test('the mail that comes says that something waits, and nothing else', async () => {
  const els = await people.at('clb-els', '/meldingen')
  await els.getByRole('radio', { name: 'Snel, hoogstens één keer per uur' }).check()
  await els.getByLabel('Geen mail vanaf').selectOption('3.00')
  await els.getByLabel('Weer mail vanaf').selectOption('3.00')
  await els.getByRole('button', { name: 'Bewaren' }).click()
  await els.getByText('Uw keuze is bewaard.').first().waitFor()
  const samira = await people.at('caw-samira', '/overleg')
  await samira.getByRole('link', { name: /Naar het overleg/ }).first().click()
  await samira.getByText(story.clb).first().waitFor()
  const page = await people.page('oversight-anke')
  await page.goto(`${addresses.page}/postvak`)
  await expect.poll(async () => page.reload().then(() => page.getByText('Aan Els Vermeulen').count()), { timeout: 20_000, interval: 1000 }).toBeGreaterThan(0)
  await picture(page, 'mailbox')
  const text = await page.locator('main').innerText()
  for (const words of [story.clb, story.subject, story.neighbour, 'LIVC', 'overleg', 'casus', 'aanmelding']) expect(text).not.toContain(words)
  await page.goBack()
})
