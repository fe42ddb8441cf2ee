import { expect } from 'vitest'
import { picture } from '../world/screenshots.ts'
import { personCalled, type PeopleAtWork } from '../world/people-at-work.ts'
import { lines } from './words.ts'

/** Step 2: the coordinator takes the registration into triage. */
export async function triage(people: PeopleAtWork): Promise<void> {
  const page = await people.at('city-lien', '/aanmeldingen')
  await page.getByText(lines.SIG).waitFor()
  expect(await page.getByText(lines.CARE).count()).toBe(0)
  await picture(page, '2-triage')
  await page.getByRole('button', { name: 'Als casus voorleggen aan de burgemeester' }).click()
  await page.getByText('De casus is aangemaakt.').first().waitFor()
}

/** Only the mayor lists; the reason stays his own. */
export async function putOnCaseList(people: PeopleAtWork): Promise<void> {
  const lien = await openCase(people, 'city-lien')
  expect(await lien.getByRole('button', { name: 'Op de caselijst zetten' }).count()).toBe(0)
  await weighMinor(people)
  const marc = await openCase(people, 'city-marc')
  await marc.getByLabel('Welke aanwijzingen zijn er?').fill('Vertrekplannen en nieuwe contacten.')
  await marc.getByLabel('Waarom hoort deze persoon op de caselijst?').fill(lines.listing)
  await marc.getByRole('button', { name: 'Op de caselijst zetten' }).click()
  await marc.getByText('De persoon staat op de caselijst.').first().waitFor()
  await marc.getByText(lines.listing).waitFor()
  await picture(marc, '2-case-mayor')
  const again = await openCase(people, 'city-lien')
  await again.getByText('Op de caselijst', { exact: true }).first().waitFor()
  expect(await again.getByText(lines.listing).count()).toBe(0)
}

async function weighMinor(people: PeopleAtWork): Promise<void> {
  const page = await openCase(people, 'city-lien')
  await page.getByLabel('Uw afweging').fill('Het overleg dient zijn belang; hij is gehoord door het CLB.')
  await page.getByRole('button', { name: 'Afweging vastleggen' }).click()
  await page.getByText('De afweging ligt vast.').first().waitFor()
}

/** The cell fixes how long the joint file is kept, before its first consultation. */
export async function fixRetention(people: PeopleAtWork): Promise<void> {
  const page = await people.at('city-lien', '/cel')
  await page.getByLabel('Bewaartermijn in maanden').fill('36')
  await page.getByRole('button', { name: 'Bewaartermijn vastleggen' }).click()
  await page.getByText('De bewaartermijn ligt vast.').first().waitFor()
  await picture(page, '2-cell')
}

/** The coordinator invites police, CLB, CAW and VDAB. */
export async function invite(people: PeopleAtWork): Promise<void> {
  const page = await openCase(people, 'city-lien')
  await page.getByLabel('Dag van het overleg').fill('2026-10-05')
  await page.getByLabel(/^Waarom kan het niet later/).fill(lines.urgency)
  await page.getByLabel('Over wie gaat het?').fill(lines.subject)
  await page.getByLabel('Waarom dit overleg?').fill(lines.aim)
  for (const subject of ['police-nadia', 'clb-els', 'caw-samira', 'vdab-koen']) {
    await page.getByRole('checkbox', { name: new RegExp(personCalled(subject).name) }).check()
  }
  await page.getByRole('checkbox', { name: /De uitnodiging is beperkt tot het strikt nodige/ }).check()
  await picture(page, '2-invite')
  await page.getByRole('button', { name: 'Uitnodigingen versturen' }).click()
  await page.getByText('De uitnodigingen zijn verstuurd.').first().waitFor()
}

export async function openCase(people: PeopleAtWork, subject: string) {
  const page = await people.at(subject, '/caselijst')
  await page.getByRole('link', { name: /Casus/ }).first().click()
  await page.getByText('Stand van de casus').first().waitFor()
  return page
}
