import { expect } from 'vitest'
import { picture } from '../world/screenshots.ts'
import type { PeopleAtWork } from '../world/people-at-work.ts'

/** What she chooses, screen by screen: the portal knows already that she works for the CLB. */
const choices = [
  ['Signaal of waarneming'],
  ['Rechtstreeks contact', 'Gewoon in een gesprek, aan de telefoon of per mail'],
  ['Politie', 'Politieambtenaar'],
]

/** "Mag ik dit delen?": she asks whether she may simply phone the police. */
export async function askWhetherToPhoneThePolice(people: PeopleAtWork): Promise<void> {
  const page = await people.at('clb-els', '/delen')
  for (const words of choices) {
    for (const word of words) await page.getByRole('radio', { name: word, exact: true }).check()
    await page.getByRole('button', { name: 'Verder' }).click()
  }
  await page.getByRole('heading', { name: 'Dit mag niet.' }).waitFor()
  const text = await page.locator('main').innerText()
  expect(text).toContain('art. 352')
  expect(text).toMatch(/aanmelden bij de burgemeester/)
  expect(text).toMatch(/OCJ/)
  expect(text).toMatch(/toestemt|toestemming/)
  expect(text).toMatch(/anoniem/)
  expect(text).toContain('Bel 101')
  await picture(page, '1-advice')
}
