import '../world/ports.ts'
import { markingOf, quizFor } from '@kader/advice/quiz/quiz'
import { story } from '@kader/demo/story-words'
import { quiz } from '@kader/i18n/nl/quiz'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lookAt } from '../accessibility/look-at-page.ts'
import { moveTo } from '../world/move-to.ts'
import { PeopleAtWork, personCalled } from '../world/people-at-work.ts'
import { picture } from '../world/screenshots.ts'
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

test('a place that is given up goes to who waits first, and who was there has a certificate', async () => {
  const els = await people.at('clb-els', '/mijn-opleidingen')
  await els.getByText('Wachtlijst, nummer 1').waitFor()
  expect(await lookAt(els, 'my trainings')).toEqual([])
  await picture(els, 'trainings-mine')
  const koen = await people.at('vdab-koen', '/mijn-opleidingen')
  await koen.getByRole('button', { name: /^Uitschrijven/ }).click()
  await koen.getByText('U bent uitgeschreven.', { exact: false }).first().waitFor()
  await els.reload()
  await els.getByText('U hebt een plaats').waitFor()

  await moveTo('2026-10-26')
  const lien = await people.at('city-lien', '/opleidingen')
  await lien.getByRole('button', { name: `Aanwezig: ${personCalled('clb-els').name}`, exact: true }).click()
  await lien.getByText('De aanwezigheid is bewaard.').first().waitFor()
  expect(await lookAt(lien, 'organised trainings')).toEqual([])
  await picture(lien, 'trainings-organised')
  await els.reload()
  await els.getByText(/^Attest 2026-[0-9A-F]{8}-[0-9A-F]{8}, van 26 oktober 2026 tot en met 26 oktober 2029$/).waitFor()
  const anke = await people.at('oversight-anke', '/opleidingen')
  await anke.getByText('Samen aan tafel: het casusoverleg (verzonnen)').first().waitFor()
  expect(await anke.content()).not.toContain(personCalled('clb-els').name)
  await picture(anke, 'trainings-oversight')
})

test('a function that requires a certificate warns, suspends, and is free again by the practice questions', async () => {
  const els = await people.at('clb-els', '/mijn-instructies')
  await els.getByRole('button', { name: /^Openen: Afspraken aan de tafel/ }).click()
  await els.getByRole('button', { name: /^Gelezen en begrepen: Afspraken aan de tafel/ }).click()
  await els.getByText('Uw bevestiging is bewaard.').first().waitFor()

  await people.at('clb-els', '/')
  await els.getByText(/In orde tot en met 4 december 2026, nog 39 dagen/).waitFor()
  await picture(els, 'training-warned')
  const room = await openRoom(people, 'clb-els')
  await room.getByText(story.caw).first().waitFor()
  const address = room.url()

  await moveTo('2026-12-05')
  await els.goto(address)
  await els.locator('h1').waitFor()
  await els.waitForLoadState('networkidle')
  expect(await els.content()).not.toContain(story.caw)
  await people.at('clb-els', '/mijn-opleidingen')
  await els.getByText('Uw mandaat is geschorst', { exact: false }).first().waitFor()
  await picture(els, 'training-suspended')
  await answerEverything(els)
  await els.getByText(/^Attest 2026-/).nth(1).waitFor()
  await els.getByText('Uw mandaat is geschorst', { exact: false }).waitFor({ state: 'detached' })
  await els.goto(address)
  await els.getByText(story.caw).first().waitFor()
})

/** The practice questions, as somebody who knows the law. */
async function answerEverything(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Oefenvragen beantwoorden/ }).click()
  await page.getByRole('button', { name: quiz.begin, exact: true }).click()
  const situations = quizFor('education')
  for (const [index, { id, title }] of situations.entries()) {
    await page.getByRole('heading', { name: title }).waitFor()
    await page.getByRole('radio', { name: quiz.choice[markingOf(id).right], exact: true }).check()
    await page.getByRole('button', { name: quiz.answer }).click()
    await page.getByRole('button', { name: index + 1 === situations.length ? quiz.finish : quiz.next }).click()
  }
}
