import '../world/ports.ts'
import { story } from '@kader/demo/story-words'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lookAt } from '../accessibility/look-at-page.ts'
import { PeopleAtWork } from '../world/people-at-work.ts'
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

test('whoever waits outside sees nothing of the table, and is called back', async () => {
  const koen = await openRoom(people, 'vdab-koen')
  await koen.getByText(story.clb).first().waitFor()
  const marc = await openRoom(people, 'city-marc')
  await marc.getByText('Overleg splitsen', { exact: true }).click()
  await marc.getByRole('form', { name: 'Overleg splitsen' }).getByRole('checkbox', { name: 'Koen Wouters' }).check()
  await marc.getByRole('button', { name: 'Buiten laten wachten' }).click()
  await koen.getByText('U wacht even buiten').waitFor()
  expect(await koen.content()).not.toContain(story.clb)
  expect(await lookAt(koen, 'waiting outside')).toEqual([])
  await picture(koen, 'room-waits-outside')
  await marc.getByRole('button', { name: 'Iedereen terugroepen' }).click()
  await koen.getByText(story.clb).first().waitFor()
})

test('when the mayor holds it, every screen empties and says why, in both readings', async () => {
  const els = await openRoom(people, 'clb-els')
  await els.getByText(story.caw).first().waitFor()
  const marc = await openRoom(people, 'city-marc')
  await marc.getByText('Overleg aanhouden', { exact: true }).click()
  await marc.getByRole('radio', { name: 'De procureur maakt bezwaar' }).check()
  await marc.getByLabel('Uw reden').fill('brief van het parket')
  await marc.getByRole('button', { name: 'Nu aanhouden' }).click()
  await els.getByText('De procureur maakt bezwaar tegen de bespreking.').waitFor()
  expect(await els.content()).not.toContain(story.caw)
  expect(await els.content()).not.toContain('brief van het parket')
  expect(await lookAt(els, 'held')).toEqual([])
  await picture(els, 'room-held')
  await marc.getByLabel('Uw reden').fill('het bezwaar is ingetrokken')
  await marc.getByRole('button', { name: 'Laten verdergaan' }).click()
  await els.getByText('Uitgenodigd', { exact: true }).first().waitFor()
})

test('the source reads who was shown her words, and the coordinator answers a question without a name', async () => {
  const els = await people.at('clb-els', '/wie-las-mijn-informatie')
  await els.getByRole('row', { name: /Koen Wouters/ }).first().waitFor()
  expect(await els.content()).not.toContain(story.clb)
  await picture(els, 'readings')
  const samira = await people.at('caw-samira', '/advies-zonder-naam')
  await samira.getByLabel('Wat speelt er?').fill('Een cliënt spreekt over vertrekken. Wat kan ik doen?')
  await samira.getByRole('checkbox', { name: /^Niemand is te herkennen/ }).check()
  await samira.getByRole('button', { name: 'Vraag stellen' }).click()
  await samira.getByText('Wacht op antwoord').waitFor()
  const lien = await people.at('city-lien', '/advies-zonder-naam')
  await lien.getByText('Een cliënt spreekt over vertrekken.', { exact: false }).waitFor()
  expect(await lien.getByRole('main').innerText()).not.toContain('Samira')
  await lien.getByLabel('Uw antwoord').first().fill('U kunt het aanmelden: enkel het minimum.')
  await lien.getByRole('checkbox', { name: /^Niemand is te herkennen/ }).first().check()
  await lien.getByRole('button', { name: 'Antwoord versturen' }).first().click()
  await samira.reload()
  await samira.getByText('U kunt het aanmelden: enkel het minimum.').waitFor()
  await picture(samira, 'nameless')
})
