import '../world/ports.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lookAt } from '../accessibility/look-at-page.ts'
import { PeopleAtWork } from '../world/people-at-work.ts'
import { picture } from '../world/screenshots.ts'
import { startKader, type RunningKader } from '../world/start-kader.ts'

let kader: RunningKader
let people: PeopleAtWork

beforeAll(async () => {
  kader = await startKader({ variables: { KADER_STORY: 'untold' } })
  people = await PeopleAtWork.arrive()
})
afterAll(async () => {
  await people?.leave()
  await kader?.stop()
})

test('an emergency is one click away on every page, is noted afterwards, and a colleague looks at it again', async () => {
  const els = await people.at('clb-els', '/overleg')
  await els.getByRole('link', { name: 'Nood? Bel 101' }).click()
  await els.getByRole('heading', { level: 1, name: 'Noodgeval' }).waitFor()
  expect(await els.getByRole('link', { name: 'Bel 101', exact: true }).getAttribute('href')).toBe('tel:101')
  await els.getByLabel('Naam of dienst die het hoorde').fill('politie, 101')
  await els.getByLabel('Wat u zei, regel 1').fill('hij vertrekt vannacht')
  await els.getByLabel('Waarom').fill('hij had een ticket en nam afscheid')
  await els.getByRole('checkbox', { name: /^Dreigt een zeker, ernstig/ }).check()
  await els.getByText('Dit mag').waitFor()
  expect(await lookAt(els, 'emergency')).toEqual([])
  await picture(els, 'emergency')
  await els.getByLabel(/^Wie kijkt dit na/).selectOption({ label: 'Joris Claes, CLB-medewerker' })
  await els.getByRole('checkbox', { name: /^Is de ontvanger door beroepsgeheim gebonden/ }).check()
  await els.getByText('Wie het nakijkt, kan alles lezen.').waitFor()
  await els.getByRole('button', { name: 'Noteren' }).click()
  await els.getByRole('heading', { level: 1, name: 'Gezegd buiten de cel' }).waitFor()
  await els.getByText('Wacht op Joris Claes').waitFor()
  await picture(els, 'communications-mine')

  const joris = await people.at('clb-joris', '/mededelingen')
  await joris.getByText('hij vertrekt vannacht').waitFor()
  await joris.getByRole('radio', { name: 'Dit kon en moest zo' }).check()
  await joris.getByRole('button', { name: 'Nazicht noteren' }).click()
  await joris.getByText('Uw nazicht is genoteerd.').first().waitFor()
  await picture(joris, 'communications-reviewed')
  await els.reload()
  await els.getByText(/^Nagekeken door Joris Claes op 5 oktober 2026/).waitFor()

  const hilde = await people.at('school-hilde', '/mededelingen')
  await hilde.getByText('U noteerde nog niets').waitFor()
  expect(await hilde.content()).not.toContain('vertrekt vannacht')
  expect(await lookAt(hilde, 'told outside the cell')).toEqual([])
})
