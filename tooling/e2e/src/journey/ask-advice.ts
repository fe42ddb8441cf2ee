import { expect } from 'vitest'
import { picture } from '../world/screenshots.ts'
import type { PeopleAtWork } from '../world/people-at-work.ts'

/** "Mag ik dit delen?": she asks whether she may simply phone the police. */
export async function askWhetherToPhoneThePolice(people: PeopleAtWork): Promise<void> {
  const page = await people.at('clb-els', '/delen')
  await page.getByLabel('Vaak gevraagd').selectOption({ label: 'De politie, gewoon aan de telefoon' })
  await page.getByRole('button', { name: 'Vraag het antwoord' }).click()
  await page.getByText('Dit mag niet.').first().waitFor()
  const text = await page.locator('main').innerText()
  expect(text).toContain('art. 352')
  expect(text).toMatch(/aanmelden bij de burgemeester/)
  expect(text).toMatch(/OCJ/)
  expect(text).toMatch(/toestemt|toestemming/)
  expect(text).toMatch(/anoniem/)
  expect(text).toContain('Bel 101')
  await picture(page, '1-advice')
}
