import type { PeopleAtWork } from '../world/people-at-work.ts'
import { picture } from '../world/screenshots.ts'
import { openCase } from './put-on-case-list.ts'

/** S10: from then on nothing is added, and the term runs. */
export async function closeTheCase(people: PeopleAtWork): Promise<void> {
  const page = await openCase(people, 'city-marc')
  const form = page.getByRole('form', { name: 'Deze casus sluiten' })
  await form.getByLabel('Waarom sluit u?').fill('Het traject is afgelopen.')
  await picture(page, '7-close')
  await form.getByRole('button', { name: 'Casus sluiten' }).click()
  await page.getByText('Bewaard tot en met').first().waitFor()
  await picture(page, '7-closed')
}

/** S11: the mayor proposes, the coordinator confirms after reading what goes. */
export async function letItGo(people: PeopleAtWork): Promise<void> {
  const page = await openCase(people, 'city-marc')
  const form = page.getByRole('form', { name: 'Vernietiging voorstellen' })
  await form.getByLabel('Het is niet meer nodig').check()
  await form.getByRole('button', { name: 'Vernietiging voorstellen' }).click()
  await form.waitFor({ state: 'detached' })
  const lien = await people.at('city-lien', '/vernietiging')
  await picture(lien, '7-to-confirm')
  await lien.getByRole('button', { name: 'Vernietiging bevestigen' }).click()
  const dialog = lien.getByRole('dialog')
  await dialog.getByText('Dit kan niet ongedaan worden gemaakt.').waitFor()
  await picture(lien, '7-confirm')
  await dialog.getByRole('button', { name: 'Voorgoed vernietigen' }).click()
  await lien.getByText('Vernietigd', { exact: true }).first().waitFor()
  await picture(lien, '7-gone')
}
