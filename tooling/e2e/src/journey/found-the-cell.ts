import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { picture } from '../world/screenshots.ts'
import { personCalled, type PeopleAtWork } from '../world/people-at-work.ts'

const cell = { name: 'LIVC-R Oefenstad', mayors: '99003', reference: 'Besluit B/2026/31 (verzonnen)', source: 'het secretariaat van de gemeente' } as const

/** The coordinator finds a cell of which nothing is known, and writes that it is being founded. */
export async function beginTheCell(people: PeopleAtWork): Promise<void> {
  const page = await people.at('city-lien', '/cel')
  await page.getByText('Van deze cel staat nog niets in het register').waitFor()
  await page.getByRole('row', { name: /^Korpschef of politievertegenwoordiger.* Leeg/ }).waitFor()
  await picture(page, 'cell-1-nothing')
  await page.getByRole('button', { name: 'De cel invullen' }).click()
  await page.getByLabel('Naam van de cel').fill(cell.name)
  await save(page)
  await page.getByText('In oprichting').first().waitFor()
  await page.getByText('De cel kan vandaag geen overleg houden').waitFor()
}

/** The mayor adds his deed. Active without a deed is refused at the very field, and nothing typed is lost. */
export async function addTheDeed(people: PeopleAtWork): Promise<void> {
  const page = await people.at('city-marc', '/cel')
  await page.getByRole('button', { name: 'De gegevens van de cel wijzigen' }).click()
  await page.getByRole('button', { name: 'Stand toevoegen' }).click()
  const second = page.getByRole('group', { name: 'Stand 2' })
  await second.getByLabel('Stand', { exact: true }).selectOption({ label: 'Actief' })
  await second.getByLabel('Vanaf welke dag?').fill('2026-10-05')
  await page.getByRole('button', { name: 'Stand 1 weghalen' }).click()
  await page.getByRole('button', { name: 'Gegevens van de cel bewaren' }).click()
  await page.getByText('Hiervoor is een oprichtingsbesluit nodig.').first().waitFor()
  await picture(page, 'cell-2-needs-deed')
  await page.getByLabel('Dag van het besluit').fill('2026-10-01')
  await page.getByLabel('Gemeenten waarvan de burgemeester besliste (NIS-code)').fill(cell.mayors)
  await page.getByLabel('Nummer of titel van het besluit').fill(cell.reference)
  await page.getByLabel('Waar ligt het besluit?').fill(cell.source)
  expect(await page.getByRole('group', { name: 'Stand 1' }).getByLabel('Vanaf welke dag?').inputValue()).toBe('2026-10-05')
  await save(page)
  await page.getByText('1 oktober 2026, door de burgemeester van Oefenstad').waitFor()
  await page.getByText('Vandaag werkt de cel voor geen enkele gemeente.').waitFor()
}

/** The coordinator adds the territory; what the mayor wrote, and what stood before, stays in sight. */
export async function addTheTerritory(people: PeopleAtWork): Promise<void> {
  const page = await people.at('city-lien', '/cel')
  await page.getByRole('button', { name: 'De gegevens van de cel wijzigen' }).click()
  await page.getByRole('button', { name: 'Gemeente toevoegen' }).click()
  const first = page.getByRole('group', { name: 'Gemeente 1' })
  await first.getByLabel('NIS-code').fill('99003')
  await first.getByLabel('Vanaf').fill('2026-10-01')
  await picture(page, 'cell-3-form')
  await save(page)
  await page.getByText('Vandaag werkt de cel voor Oefenstad.').waitFor()
  await page.getByText(`Geschreven op 5 oktober 2026 door ${personCalled('city-marc').name}`).waitFor()
  await picture(page, 'cell-3-territory')
}

/** One proposes who takes the police seat, another confirms; nobody does it alone. */
export async function fillThePoliceSeat(people: PeopleAtWork): Promise<void> {
  const officer = personCalled('police-nadia').name
  const lien = await people.at('city-lien', '/mandaten')
  const form = lien.getByRole('form', { name: 'Een mandaat voorstellen' })
  await form.getByLabel('Naam', { exact: true }).selectOption({ label: officer })
  await form.getByLabel('Dienst', { exact: true }).selectOption({ label: 'PZ Oefenstad' })
  await form.getByLabel('Functie', { exact: true }).selectOption('information-officer')
  await form.getByLabel('Eerste dag').fill('2026-10-05')
  await form.getByLabel('Heeft een veiligheidsmachtiging (niveau geheim)').check()
  await form.getByLabel('Waarom?').fill('Zij vertegenwoordigt de politie in de cel.')
  await form.getByRole('button', { name: 'Mandaat voorstellen' }).click()
  await lien.getByText('Uw voorstel ligt klaar.').first().waitFor()
  expect(await seatIsFilled(await people.at('city-lien', '/cel'))).toBe(false)
  const marc = await people.at('city-marc', '/mandaten')
  await marc.getByRole('button', { name: 'Bevestigen' }).click()
  await marc.getByText('Bevestigd. Het geldt vanaf nu.').first().waitFor()
  const page = await people.at('city-marc', '/cel')
  expect(await seatIsFilled(page)).toBe(true)
  await picture(page, 'cell-4-seats')
}

/** The first agreement: begun from a template, laid before the parties, signed by each for itself. */
export async function agreeForTheFirstTime(people: PeopleAtWork): Promise<void> {
  const lien = await people.at('city-lien', '/overeenkomst')
  await lien.getByRole('button', { name: 'Eerste overeenkomst schrijven' }).click()
  await lien.getByRole('button', { name: 'Beginnen met: Overeenkomst van de kern van de cel' }).click()
  await lien.getByRole('button', { name: 'Ontwerp bewaren' }).click()
  await lien.getByRole('button', { name: 'Voorleggen om te tekenen' }).click()
  await sign(await people.at('police-nadia', '/overeenkomst'), 'PZ Oefenstad')
  await sign(await people.at('city-marc', '/overeenkomst'), 'Gemeente Oefenstad')
  await (await people.page('city-marc')).getByText('Geldt nu').first().waitFor()
  const page = await people.at('city-lien', '/cel')
  await page.getByRole('region', { name: 'Overeenkomst' }).getByText('Geldt nu').waitFor()
  await picture(page, 'cell-5-agreed')
}

/** What the supervisor sees of it: one line of counts, and nobody's name. */
export async function overseeTheCell(people: PeopleAtWork): Promise<void> {
  const page = await people.at('oversight-anke', '/cellen')
  await page.getByRole('row', { name: /^LIVC-R Oefenstad .*3 van 3 bezet.*Geldt nu/ }).waitFor()
  const text = await page.locator('main').innerText()
  for (const subject of ['city-marc', 'city-lien', 'police-nadia']) expect(text).not.toContain(personCalled(subject).name)
  await picture(page, 'cell-6-oversight')
}

async function sign(page: Page, service: string): Promise<void> {
  await page.getByLabel(`Ik las versie 1 en mag tekenen voor ${service}.`).check()
  await page.getByRole('button', { name: `Tekenen voor ${service}` }).click()
  await page.getByRole('button', { name: `Tekenen voor ${service}` }).waitFor({ state: 'detached' })
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Gegevens van de cel bewaren' }).click()
  await page.getByText('De gegevens van de cel staan in het register.').first().waitFor()
}

async function seatIsFilled(page: Page): Promise<boolean> {
  const row = page.getByRole('row', { name: /^Korpschef of politievertegenwoordiger/ })
  await row.waitFor()
  return (await row.innerText()).includes('Bezet')
}
