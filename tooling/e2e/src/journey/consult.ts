import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { picture } from '../world/screenshots.ts'
import { personCalled, type PeopleAtWork } from '../world/people-at-work.ts'
import { lines } from './words.ts'

export const seated = ['city-marc', 'city-lien', 'police-nadia', 'clb-els', 'caw-samira', 'vdab-koen'] as const

/** The consultation of the day in this person's own portal. */
export async function openRoom(people: PeopleAtWork, subject: string): Promise<Page> {
  const page = await people.at(subject, '/overleg')
  await page.getByRole('link', { name: /Naar het overleg/ }).first().click()
  await page.waitForURL('**/overleg/*')
  return page
}

/** VDAB declines first, with a class of reason and no word about the case. */
export async function decline(people: PeopleAtWork): Promise<void> {
  const page = await people.at('vdab-koen', '/overleg')
  await page.getByRole('button', { name: 'Niet deelnemen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Twijfel over de geheimhouding').check()
  await picture(page, '2-decline')
  await dialog.getByRole('button', { name: 'Antwoord versturen' }).click()
  await page.getByText('Komt niet').first().waitFor()
}

export async function inviteAgain(people: PeopleAtWork): Promise<void> {
  const page = await openRoom(people, 'city-lien')
  await page.getByRole('button', { name: `${personCalled('vdab-koen').name} opnieuw uitnodigen` }).click()
  const koen = await people.at('vdab-koen', '/overleg')
  await koen.getByRole('button', { name: 'Deelnemen', exact: true }).click()
  await koen.getByText('Komt', { exact: true }).first().waitFor()
}

export async function enter(people: PeopleAtWork, subject: string): Promise<void> {
  const page = await openRoom(people, subject)
  await page.getByRole('button', { name: 'Ik ben in de zaal' }).click()
  await page.getByRole('button', { name: 'Ik bevestig de geheimhouding' }).waitFor()
}

export async function confirm(people: PeopleAtWork, subject: string): Promise<void> {
  const page = await people.page(subject)
  await page.getByRole('button', { name: 'Ik bevestig de geheimhouding' }).click()
  await page.getByRole('button', { name: 'Ik bevestig de geheimhouding' }).waitFor({ state: 'detached' })
}

/** The chair answers who needs to know what; what is not ticked stays closed. */
export async function allow(people: PeopleAtWork, needs: Readonly<Record<string, readonly string[]>>): Promise<void> {
  const page = await people.page('city-marc')
  for (const [subject, kinds] of Object.entries(needs)) {
    for (const kind of kinds) await page.getByRole('checkbox', { name: `${kind} voor ${personCalled(subject).name}` }).check()
  }
  await picture(page, '4-who-sees-what')
  await page.getByRole('button', { name: 'Wie ziet wat vastleggen' }).click()
  await page.getByText('Vastgelegd.').first().waitFor()
}

interface Saying {
  readonly kind: string
  readonly text: string
}

const declarations = [
  'Ik kies vrij of ik spreek, en wat ik zeg.',
  'Het is ter zake, nodig en tot het minimum beperkt.',
  'Het gaat enkel over de persoon zelf, of wat ik over anderen zeg is nodig en tot het minimum beperkt.',
  'Seksuele geaardheid en seksueel gedrag blijven erbuiten.',
  'Het gaat om de informatiekaart van een gevalideerde persoon, niet van iemand in vooronderzoek.',
  'Het schaadt geen onderzoek, vervolging of persoon.',
]

/** Fills in one line and what the speaker declares, and says it. */
export async function say(people: PeopleAtWork, subject: string, { kind, text }: Saying): Promise<Page> {
  const page = await people.page(subject)
  await page.getByRole('button', { name: 'Ik wil iets zeggen' }).click()
  await page.getByLabel('Soort informatie').selectOption({ label: kind })
  await page.getByLabel('Wat wilt u zeggen?').fill(text)
  const form = page.getByRole('form', { name: 'Mijn bijdrage' })
  for (const declaration of declarations) {
    const box = form.getByLabel(declaration)
    if ((await box.count()) > 0) await box.check()
  }
  await page.getByLabel('Waarom is dit nodig in dit overleg?').fill('Zonder dit kan de cel hem niet helpen.')
  await page.getByRole('button', { name: 'Dit zeggen' }).click()
  return page
}

/** Takes back that one chose freely to say this; nobody reads it by that any more. */
export async function takeBack(people: PeopleAtWork, subject: string): Promise<void> {
  const page = await people.at(subject, '/signalen')
  await page.getByRole('button', { name: /vrij.*intrekken/i }).first().click()
  await page.getByText('Ingetrokken op').first().waitFor()
}

export async function conclude(people: PeopleAtWork): Promise<void> {
  const page = await people.page('city-lien')
  await page.getByLabel('Besluit', { exact: true }).fill(lines.conclusion)
  await page.getByRole('button', { name: 'Besluit vastleggen' }).click()
  await page.getByText(lines.conclusion).first().waitFor()
  await page.getByLabel('Wat moet er gebeuren?').fill(lines.action)
  await page.getByLabel('Wie doet het?').selectOption({ label: await labelWith(page, 'Wie doet het?', personCalled('vdab-koen').name) })
  await page.getByLabel('Tegen welke dag?').fill('2026-10-12')
  await picture(page, '4-minutes')
  await page.getByRole('button', { name: 'Actie vastleggen' }).click()
  // Whoever consents, consents to the actions he knows of: the next step waits until this one is kept.
  await expect.poll(() => page.getByLabel('Wat moet er gebeuren?').inputValue(), { timeout: 10_000 }).toBe('')
}

export async function consent(people: PeopleAtWork, subject: string): Promise<void> {
  const page = await people.page(subject)
  const question = page.getByRole('group', { name: 'Ik stem ermee in dat deze afspraken in eigen dossiers komen' })
  await question.getByLabel('Ja').check()
  await page.getByRole('button', { name: 'Antwoord vastleggen' }).click()
  await page.getByText('Stemt in').first().waitFor()
}

export async function close(people: PeopleAtWork): Promise<void> {
  const page = await people.page('city-marc')
  await page.getByRole('button', { name: 'Overleg sluiten' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Overleg sluiten' }).click()
  await page.getByText('Gesloten').first().waitFor()
}

/** Which of our marked lines stand on this person's screen. */
export async function marksOn(page: Page): Promise<string[]> {
  const text = await page.locator('body').innerText()
  return Object.keys(lines).filter((name) => text.includes(/Merkwoord (\w+)/.exec(lines[name as keyof typeof lines])?.[1] ?? ''))
}

export async function sees(page: Page, expected: readonly (keyof typeof lines)[]): Promise<void> {
  await expect.poll(async () => (await marksOn(page)).toSorted(), { timeout: 10_000 }).toEqual([...expected].toSorted())
}

async function labelWith(page: Page, field: string, name: string): Promise<string> {
  const labels = await page.getByLabel(field).locator('option').allInnerTexts()
  return labels.find((label) => label.includes(name)) ?? name
}
