import { picture } from '../world/screenshots.ts'
import type { PeopleAtWork } from '../world/people-at-work.ts'
import { openRoom } from './consult.ts'
import { lines } from './words.ts'

const declared = ['Ik kies vrij of ik spreek, en wat ik zeg.', 'Het is ter zake, nodig en tot het minimum beperkt.', 'Het gaat enkel over de persoon zelf, of wat ik over anderen zeg is nodig en tot het minimum beperkt.', 'Seksuele geaardheid en seksueel gedrag blijven erbuiten.']

/** S9: the officer puts a fiche to the table; what repeats a line that was said is asked again. */
export async function proposeFiche(people: PeopleAtWork): Promise<void> {
  const page = await people.page('police-nadia')
  await page.getByText('Terugkoppelingsfiche opstellen', { exact: true }).click()
  const form = page.getByRole('form', { name: 'Terugkoppelingsfiche opstellen' })
  for (const declaration of declared) await form.getByLabel(declaration).check()
  await form.getByLabel('Hierin staat geen geheim dat in het overleg is meegedeeld.').check()
  await form.getByLabel('Hoe loopt de opvolging?').fill('Hij komt trouw naar afspraken.')
  await form.getByRole('button', { name: 'Fiche voorleggen' }).click()
  await page.getByText('Dit lijkt op iets wat in het overleg gezegd werd.').first().waitFor()
  await picture(page, '5-fiche-asks-again')
  await form.getByLabel('Hoe loopt de opvolging?').fill(lines.fiche)
  await form.getByRole('button', { name: 'Fiche voorleggen' }).click()
  await page.getByText('Wacht op instemming').first().waitFor()
}

/** One consents by name; another refuses, and nothing leaves. */
export async function answerFiche(people: PeopleAtWork): Promise<void> {
  const els = await people.page('clb-els')
  await els.getByRole('button', { name: 'Ik stem in', exact: true }).click()
  await els.getByText(/ stemt in$/).first().waitFor()
  await picture(els, '5-fiche-consented')
  const samira = await people.page('caw-samira')
  await samira.getByRole('button', { name: 'Ik stem niet in' }).click()
  await samira.getByText('Gestopt').first().waitFor()
  await (await people.page('police-nadia')).getByText('Gestopt').first().waitFor()
  await picture(await people.page('police-nadia'), '5-fiche-stopped')
}

/** After closing, one keeps in one's own file what the law lets one keep; judicial data it does not. */
export async function keepInOwnFile(people: PeopleAtWork): Promise<void> {
  const page = await openRoom(people, 'clb-els')
  const form = page.getByRole('form', { name: 'In uw eigen dossier bewaren' })
  await form.getByLabel('Een gerechtelijk gegeven').check()
  await form.getByLabel('Uw notitie').fill(lines.ownNote)
  await form.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByText('Dit is niet gebeurd').waitFor()
  await form.getByLabel('Een afspraak of maatregel').check()
  await form.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByText('Bewaard in uw eigen dossier.').waitFor()
  await picture(page, '6-own-file')
}
