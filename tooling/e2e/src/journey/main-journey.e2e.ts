import { afterAll, beforeAll, expect, test } from 'vitest'
import { PeopleAtWork } from '../world/people-at-work.ts'
import { picture } from '../world/screenshots.ts'
import { startKader, type RunningKader } from '../world/start-kader.ts'
import { superviseTheLog, tellsTheJourneyInCodes } from './after-closing.ts'
import { answerFiche, keepInOwnFile, proposeFiche } from './feedback-fiche.ts'
import { closeTheCase, letItGo } from './let-it-go.ts'
import { askWhetherToPhoneThePolice } from './ask-advice.ts'
import * as consultation from './consult.ts'
import { rawCall } from './raw-call.ts'
import { fixRetention, invite, openCase, putOnCaseList, triage } from './put-on-case-list.ts'
import { lines } from './words.ts'
import { readAsColleague, registerSignal, shareWithTeam, writeSignal } from './write-signal.ts'

const { sees, openRoom, say, seated } = consultation
let kader: RunningKader
let people: PeopleAtWork

beforeAll(async () => {
  kader = await startKader()
  people = await PeopleAtWork.arrive()
})
afterAll(async () => {
  await people?.leave()
  await kader?.stop()
})

test('step 1: a CLB worker writes a signal, sees who would see it, asks, and registers the minimum', async () => {
  const page = await writeSignal(people)
  await askWhetherToPhoneThePolice(people)
  await page.goBack()
  await registerSignal(page)
  await shareWithTeam(people)
})

test('step 2: triage, the mayor lists, the coordinator invites, VDAB declines and comes after all', async () => {
  await triage(people)
  await fixRetention(people)
  await putOnCaseList(people)
  await invite(people)
  await consultation.decline(people)
  await consultation.inviteAgain(people)
})

test('step 3: before opening, an invitation holds what M05 names, and for others there is nothing', async () => {
  for (const subject of ['police-nadia', 'clb-els', 'caw-samira', 'vdab-koen']) {
    const page = await openRoom(people, subject)
    await sees(page, ['subject', 'aim', 'urgency'])
    await picture(page, `3-invitation-${subject}`)
  }
  for (const subject of ['police-bart', 'ocmw-tom', 'clb-joris', 'school-hilde']) {
    const page = await people.at(subject, '/overleg')
    await page.getByText('Geen uitnodigingen').first().waitFor()
    await sees(page, [])
  }
})

test('step 3: the table opens only when everyone present confirmed the secrecy', async () => {
  for (const subject of seated) await consultation.enter(people, subject)
  for (const subject of seated.slice(0, -1)) await consultation.confirm(people, subject)
  const chair = await people.page('city-marc')
  await chair.getByRole('button', { name: 'Overleg openen' }).click()
  await chair.getByText('Dit is niet gebeurd').waitFor()
  await picture(chair, '3-not-yet')
  await consultation.confirm(people, seated.at(-1) ?? '')
  await chair.getByRole('button', { name: 'Overleg openen' }).click()
  await chair.getByRole('button', { name: 'Overleg sluiten' }).waitFor()
})

test('step 4: the card, what others choose to say, and a judicial line that is refused', async () => {
  await consultation.allow(people, {
    'city-marc': ['Informatie van OCAD', 'Signaal of waarneming', 'Vertrouwelijke hulp', 'Gerechtelijke informatie', 'Dossier van de werkzoekende'],
    'city-lien': ['Signaal of waarneming'],
    'police-nadia': ['Signaal of waarneming', 'Dossier van de werkzoekende'],
    'clb-els': ['Vertrouwelijke hulp', 'Signaal of waarneming', 'Politie-informatie'],
    'caw-samira': ['Signaal of waarneming', 'Politie-informatie'],
    'vdab-koen': ['Signaal of waarneming'],
  })
  await say(people, 'police-nadia', { kind: 'Informatie van OCAD', text: lines.card })
  await (await people.page('police-nadia')).getByText(lines.card).first().waitFor()
  const refused = await say(people, 'police-nadia', { kind: 'Gerechtelijke informatie', text: lines.investigation })
  await refused.getByText('Dit is niet gebeurd').waitFor()
  expect(await refused.getByLabel('Wat wilt u zeggen?').inputValue()).toBe(lines.investigation)
  await picture(refused, '4-refused')
  await refused.getByRole('button', { name: 'Ik kies om niets te zeggen' }).click()
  await say(people, 'clb-els', { kind: 'Signaal of waarneming', text: lines.clb })
  await say(people, 'caw-samira', { kind: 'Vertrouwelijke hulp', text: lines.caw })
  await say(people, 'vdab-koen', { kind: 'Dossier van de werkzoekende', text: lines.vdab })
})

test('step 4: for a colleague without clearance the consultation does not exist', async () => {
  const known = new URL((await people.page('police-nadia')).url()).pathname.split('/').at(-1) ?? ''
  const real = await rawCall(people, 'police-bart', { procedure: 'consults.contribute', input: { id: known, form: 'written', kind: 'TER', text: 'x', attested: [], reason: 'x' } })
  const unknown = await rawCall(people, 'police-bart', { procedure: 'consults.contribute', input: { id: 'a3f2c1d4-5b6a-4c7d-8e9f-0a1b2c3d4e5f', form: 'written', kind: 'TER', text: 'x', attested: [], reason: 'x' } })
  expect(real).toEqual(unknown)
  expect(real.status).toBe(404)
})

test('step 5: each seat sees its own, correct part of the open table', async () => {
  await sees(await people.page('city-marc'), ['card', 'clb', 'caw', 'vdab'])
  await sees(await people.page('police-nadia'), ['subject', 'aim', 'urgency', 'card', 'clb', 'vdab'])
  await sees(await people.page('clb-els'), ['subject', 'aim', 'urgency', 'clb', 'caw'])
  await sees(await people.page('caw-samira'), ['subject', 'aim', 'urgency', 'clb', 'caw'])
  await sees(await people.page('vdab-koen'), ['subject', 'aim', 'urgency', 'clb', 'vdab'])
  for (const subject of seated) await picture(await people.page(subject), `5-table-${subject}`)
})

test('step 5: who leaves the room reads nothing of it, and reads again who comes back', async () => {
  const samira = await people.page('caw-samira')
  await samira.getByRole('button', { name: 'Ik verlaat de zaal' }).click()
  await sees(samira, ['subject', 'aim', 'urgency', 'caw'])
  await sees(await people.page('clb-els'), ['subject', 'aim', 'urgency', 'clb'])
  await samira.getByRole('button', { name: 'Ik ben in de zaal' }).click()
  await sees(samira, ['subject', 'aim', 'urgency', 'clb', 'caw'])
  await sees(await people.page('clb-els'), ['subject', 'aim', 'urgency', 'clb', 'caw'])
})

test('step 5: what a speaker takes back leaves the open screens of others, and stays on his own', async () => {
  const els = await people.page('clb-els')
  await consultation.takeBack(people, 'caw-samira')
  await sees(els, ['subject', 'aim', 'urgency', 'clb'])
  await picture(els, '5-taken-back')
  await sees(await openRoom(people, 'caw-samira'), ['subject', 'aim', 'urgency', 'clb', 'caw'])
})

test('step 5: a fiche is put to the table; it holds nothing that was said, and one refusal stops it', async () => {
  await proposeFiche(people)
  await sees(await people.page('vdab-koen'), ['subject', 'aim', 'urgency', 'clb', 'vdab'])
  await sees(await people.page('clb-els'), ['subject', 'aim', 'urgency', 'clb', 'fiche'])
  await answerFiche(people)
})

test('step 5: decisions, consent by name, and the table closes', async () => {
  await consultation.conclude(people)
  for (const subject of seated) await consultation.consent(people, subject)
  await consultation.close(people)
})

test('step 5: after closing only decisions, own file and own lines are left', async () => {
  const expected = {
    'police-nadia': ['card', 'conclusion', 'fiche'],
    'clb-els': ['clb', 'conclusion'],
    'caw-samira': ['caw', 'conclusion'],
    'vdab-koen': ['vdab', 'conclusion', 'action'],
  } as const
  for (const [subject, marks] of Object.entries(expected)) {
    const page = await openRoom(people, subject)
    await sees(page, marks)
    await picture(page, `5-after-${subject}`)
  }
  const koen = await people.at('vdab-koen', '/acties')
  await koen.getByText(lines.action).first().waitFor()
  await sees(koen, ['action'])
})

test('step 5: what she keeps in her own file is what the law lets her keep', async () => {
  await keepInOwnFile(people)
})

test('step 5: a colleague reads what she shares with her team (G25), nothing of the table', async () => {
  await readAsColleague(people)
})

test('step 6: the supervisor verifies every disclosure and refusal, and sees no case', async () => {
  tellsTheJourneyInCodes(await superviseTheLog(people))
  const register = await people.at('oversight-anke', '/gemeenten')
  await register.getByText('Aartselaar').waitFor()
  await sees(register, [])
})

test('the coordinator still sees of the case only its status', async () => {
  const page = await openCase(people, 'city-lien')
  await sees(page, ['SIG', 'ID'])
})

test('step 7: the mayor closes the case, and two people let its joint file go', async () => {
  await closeTheCase(people)
  for (const subject of ['clb-els', 'caw-samira', 'police-nadia']) await sees(await people.at(subject, '/overleg'), [...(ownLinesOf[subject] ?? []), ...(subject === 'police-nadia' ? (['fiche'] as const) : [])])
  await sees(await people.at('vdab-koen', '/overleg'), ['vdab', 'action'])
  await letItGo(people)
})

test('step 7: afterwards nobody finds it, each keeps what he said himself, and the log still verifies', async () => {
  for (const subject of ['city-marc', 'city-lien']) {
    const page = await people.at(subject, '/caselijst')
    await page.getByText('Nog geen casussen').first().waitFor()
    await sees(page, [])
    await sees(await people.at(subject, '/overleg'), [])
  }
  for (const subject of ['clb-els', 'caw-samira', 'vdab-koen', 'police-nadia']) {
    const page = await people.at(subject, '/overleg')
    await sees(page, ownLinesOf[subject] ?? [])
    await picture(page, `7-own-lines-${subject}`)
  }
  await superviseTheLog(people)
})

const ownLinesOf: Readonly<Record<string, readonly (keyof typeof lines)[]>> = { 'clb-els': ['clb', 'ownNote'], 'caw-samira': ['caw'], 'vdab-koen': ['vdab'], 'police-nadia': ['card'] }
