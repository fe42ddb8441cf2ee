import axe from 'axe-core'
import type { CommunicationWeighed } from '@kader/domain/answers/communication'
import type { Answered } from '@kader/panel-kit/deed'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { communicationStates, dutiesWith, emergencyWith, full, pageWith, toReview } from './communications.states.tsx'
import { InDutch } from './testing/in-dutch.tsx'

const done: Answered = { done: true }
const why = { at: '2026-10-05', holder: 'clb-worker', recipient: 'police-officer', setting: 'emergency', kind: 'SIG', purpose: 'avert-danger', outcome: 'conditional', rules: [], failed: [], norms: [], unmet: [], unknown: ['C-EMERG'], obligations: [], contested: [] } as never
const asksForEmergency: CommunicationWeighed = { kinds: [{ kind: 'SIG', open: false, why }], asks: ['C-EMERG'] }

test.each(Object.entries(communicationStates))('%s: nothing to find for axe', async (_name, state) => {
  await render(<InDutch>{state()}</InDutch>)
  const { violations } = await axe.run(document, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
})

test('an emergency first says to phone 101, and asks the criteria of the law before it is noted', async () => {
  const note = vi.fn(async () => done)
  const weigh = vi.fn(async () => asksForEmergency)
  const screen = await render(<InDutch>{emergencyWith(full, { note, weigh })}</InDutch>)
  await expect.element(screen.getByRole('link', { name: 'Bel 101' })).toHaveAttribute('href', 'tel:101')
  await screen.getByLabelText('Naam of dienst die het hoorde').fill('politie, 101')
  await screen.getByLabelText('Wat u zei, regel 1').fill('vertrekt vannacht')
  await screen.getByLabelText('Waarom').fill('hij had een ticket')
  await screen.getByRole('checkbox', { name: /^Dreigt een zeker, ernstig/ }).click()
  await screen.getByLabelText(/^Wie kijkt dit na/).selectOptions('Joris Claes, CLB-medewerker')
  await screen.getByRole('button', { name: 'Noteren' }).click()
  expect(weigh).toHaveBeenCalledWith(expect.objectContaining({ setting: 'emergency', recipient: 'police-officer', kinds: ['SIG'] }))
  expect(JSON.stringify(weigh.mock.calls)).not.toContain('vertrekt')
  expect(note).toHaveBeenCalledWith(expect.objectContaining({ setting: 'emergency', attested: ['C-EMERG'], lines: [{ kind: 'SIG', text: 'vertrekt vannacht' }], reviewer: full.colleagues[0]?.mandate }))
})

test('what is missing stands at its field, and what was typed stays', async () => {
  const note = vi.fn(async () => done)
  const screen = await render(<InDutch>{emergencyWith(full, { note })}</InDutch>)
  await screen.getByLabelText('Waarom').fill('hij had een ticket')
  await screen.getByRole('button', { name: 'Noteren' }).click()
  await expect.element(screen.getByLabelText('Wat u zei, regel 1')).toHaveAccessibleDescription(/Vul dit in/)
  await expect.element(screen.getByLabelText('Waarom')).toHaveValue('hij had een ticket')
  expect(note).not.toHaveBeenCalled()
})

test('the superior who was named says what he found', async () => {
  const review = vi.fn(async () => done)
  const screen = await render(<InDutch>{pageWith(full, { review })}</InDutch>)
  await screen.getByRole('radio', { name: 'Bespreken we samen' }).click()
  await screen.getByRole('button', { name: 'Nazicht noteren' }).click()
  expect(review).toHaveBeenCalledWith({ id: toReview.id, finding: 'to-discuss' })
})

test('a paper is put on file, and its withdrawal noted', async () => {
  const keepPaper = vi.fn(async () => done)
  const endPaper = vi.fn(async () => done)
  const screen = await render(<InDutch>{pageWith(full, { keepPaper, endPaper })}</InDutch>)
  const form = screen.getByRole('form', { name: 'Document bewaren' })
  await form.getByRole('button', { name: 'Document bewaren' }).click()
  await expect.element(form.getByLabelText('Kenmerk')).toHaveAccessibleDescription(/Vul dit in/)
  await form.getByLabelText('Wat het document toont').selectOptions('C-REGBASIS')
  await form.getByLabelText('Kenmerk').fill('register 12')
  await form.getByLabelText('Datum van het document').fill('2026-10-01')
  await form.getByRole('button', { name: 'Document bewaren' }).click()
  expect(keepPaper).toHaveBeenCalledWith({ condition: 'C-REGBASIS', reference: 'register 12', day: '2026-10-01' })
  await screen.getByRole('button', { name: 'Intrekking noteren: TE 2026/114' }).click()
  expect(endPaper).toHaveBeenCalledWith(full.papers[0]?.id)
})

test('a duty is carried out, or left with a reason', async () => {
  const settle = vi.fn(async () => done)
  const screen = await render(<InDutch>{dutiesWith(settle)}</InDutch>)
  await expect.element(screen.getByText('Te laat: vóór 1 oktober 2026')).toBeVisible()
  await screen.getByRole('radio', { name: /^Niet gedaan/ }).first().click()
  await screen.getByLabelText('Waarom is het schadelijk?').fill('hij zou vluchten')
  await screen.getByRole('button', { name: 'Afronden' }).first().click()
  expect(settle).toHaveBeenCalledWith(expect.objectContaining({ outcome: 'harmful', reason: 'hij zou vluchten' }))
})
