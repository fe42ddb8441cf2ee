import type { Page } from 'playwright-core'
import { picture } from '../world/screenshots.ts'
import type { PeopleAtWork } from '../world/people-at-work.ts'
import { sees } from './consult.ts'
import { lines } from './words.ts'

const kindWords = { SIG: 'Signaal of waarneming', SCH: 'Schoolloopbaan', CARE: 'Vertrouwelijke hulp', ID: 'Wie het is' } as const

/** Step 1: Els writes four lines and sees beside them who would see each. */
export async function writeSignal(people: PeopleAtWork): Promise<Page> {
  const page = await people.at('clb-els', '/signalen/nieuw')
  await page.getByLabel('Hoe oud is de persoon?').selectOption({ label: '12 tot en met 17 jaar' })
  for (const [index, kind] of (['SIG', 'SCH', 'CARE', 'ID'] as const).entries()) {
    if (index > 0) await page.getByRole('button', { name: 'Regel toevoegen' }).click()
    const line = page.getByRole('group', { name: `Regel ${index + 1}` })
    await line.getByLabel('Soort informatie').selectOption({ label: kindWords[kind] })
    await line.getByLabel('Wat u weet').fill(lines[kind])
  }
  await whoSees(page)
  await picture(page, '1-signal')
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByText('Uw signaal is bewaard.').first().waitFor()
  return page
}

/** Beside the lines: per kind and recipient what each would get, and the article on demand. */
async function whoSees(page: Page): Promise<void> {
  const care = page.getByRole('region', { name: kindWords.CARE })
  await care.getByText('Na aanmelding: alleen dat er iets is').first().waitFor()
  const signal = page.getByRole('region', { name: kindWords.SIG })
  await signal.getByText('Pas na aanmelding').first().waitFor()
  await signal.getByRole('button', { name: /politieambtenaar/i }).click()
  await picture(page, '1-why')
  const why = page.getByRole('dialog')
  await why.getByText(/vertelt u de politie niet wat een leerling u toevertrouwde/).waitFor()
  await why.getByText(/art\. 352/).first().waitFor()
  await page.keyboard.press('Escape')
}

/** Registers the minimum: who it is and why; the school career and the care stay hers. */
export async function registerSignal(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Dit signaal aanmelden' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Ik kies vrij om dit aan te melden. Niemand verplicht mij.').check()
  await dialog.getByLabel('Het doet ter zake, het is nodig, en ik beperk me tot het minimum.').check()
  await dialog.getByLabel('Waarom meldt u dit aan?').fill('Ik vrees dat hij zich laat meeslepen.')
  await picture(page, '1-register')
  await dialog.getByRole('button', { name: 'Aanmelden bij de cel' }).click()
  await page.getByText('Dit signaal is aangemeld').first().waitFor()
  await picture(page, '1-registered')
}

/** A second worry, kept in the own service and shared with the team under shared secrecy. */
export async function shareWithTeam(people: PeopleAtWork): Promise<void> {
  const page = await people.at('clb-els', '/signalen/nieuw')
  await page.getByLabel('Hoe oud is de persoon?').selectOption({ label: '12 tot en met 17 jaar' })
  const line = page.getByRole('group', { name: 'Regel 1' })
  await line.getByLabel('Soort informatie').selectOption({ label: kindWords.CARE })
  await line.getByLabel('Wat u weet').fill(lines.team)
  await page.getByRole('checkbox', { name: /Mijn collega’s zijn door beroepsgeheim gebonden/ }).check()
  await page.getByLabel('Waarom deelt u dit met uw team?').fill('Mijn collega neemt de begeleiding over.')
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByText('Uw signaal is bewaard.').first().waitFor()
}

/** What Joris reads of his colleague: the worry she shared. */
export async function readAsColleague(people: PeopleAtWork): Promise<void> {
  const page = await people.at('clb-joris', '/signalen')
  await page.getByRole('link', { name: /^Signaal/ }).first().click()
  await page.getByText(lines.team).waitFor()
  await sees(page, ['team'])
  await picture(page, '5-colleague')
}
