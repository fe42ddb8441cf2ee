import axe from 'axe-core'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import type { Answered } from '@kader/panel-kit/deed'
import { corrected, kept, organisationStates, organisationsOf, readOnly } from './organisations.states.tsx'
import { InDutch } from './testing/in-dutch.tsx'

const done: Answered = { done: true }

test.each(Object.entries(organisationStates))('%s: nothing to find for axe', async (_name, state) => {
  await render(<InDutch>{state()}</InDutch>)
  const { violations } = await axe.run(document, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
})

test('what a service worked in before a merger stays in sight beside what it works in now', async () => {
  const screen = await render(<InDutch>{organisationsOf(readOnly)}</InDutch>)
  await expect
    .element(screen.getByText('De Pinte, van 1 januari 2020 tot en met 31 december 2024'))
    .toBeVisible()
  await expect.element(screen.getByText('Nazareth-De Pinte, sinds 1 januari 2025')).toBeVisible()
  await expect.element(screen.getByRole('button')).not.toBeInTheDocument()
})

test('a correction begins with what is known, and sends it whole', async () => {
  const save = vi.fn(async () => done)
  const screen = await render(<InDutch>{organisationsOf({ ...kept, mayAdd: false }, save)}</InDutch>)
  await screen.getByRole('button', { name: 'Wijzigen: CLB Oefenstad (verzonnen)' }).click()
  await screen.getByRole('textbox', { name: /^KBO-nummer/ }).fill('')
  await screen.getByRole('button', { name: 'Organisatie bewaren' }).click()
  expect(save).toHaveBeenCalledWith({
    id: kept.organisations[0]?.id,
    subSector: 'clb',
    service: kept.organisations[0]?.service,
    territory: kept.organisations[0]?.territory,
    name: 'CLB Oefenstad (verzonnen)',
    kbo: '',
    institution: '999999',
    ovo: '',
    contacts: ['onthaal@clb.oefenstad.example'],
    dataProtection: 'dpo@clb.oefenstad.example',
  })
})

test('each field that the gateway names says what is wrong, and keeps what was typed', async () => {
  const fields = { kbo: 'not-a-kbo', 'territory.0.nis': 'not-a-nis', 'territory.0.from': 'not-a-date' }
  const save = async (): Promise<Answered> => ({ done: false, failure: 'invalid', fields })
  const screen = await render(<InDutch>{organisationsOf({ ...kept, organisations: [] }, save)}</InDutch>)
  const number = screen.getByRole('textbox', { name: /^KBO-nummer/ })
  await number.fill('0999.999.923')
  await screen.getByRole('button', { name: 'Gemeente toevoegen' }).click()
  await screen.getByRole('textbox', { name: 'NIS-code' }).fill('440')
  await screen.getByRole('button', { name: 'Organisatie bewaren' }).click()
  await expect.element(number).toHaveAccessibleDescription(/Dit is geen KBO-nummer/)
  await expect.element(number).toHaveValue('0999.999.923')
  await expect
    .element(screen.getByRole('textbox', { name: 'NIS-code' }))
    .toHaveAccessibleDescription(/Dit is geen NIS-code/)
  await expect.element(screen.getByRole('alert').first()).toHaveFocus()
})

test('a municipality that ended is refused in plain words', async () => {
  const save = async (): Promise<Answered> => ({ done: false, refusal: 'municipality-not-then' })
  const screen = await render(<InDutch>{organisationsOf({ ...kept, organisations: [] }, save)}</InDutch>)
  await screen.getByRole('button', { name: 'Organisatie bewaren' }).click()
  await expect.element(screen.getByText(/^Een gemeente bestaat niet in de hele periode/)).toBeVisible()
})

test('what stood there before a correction can be opened, with who corrected it and when', async () => {
  const screen = await render(<InDutch>{organisationsOf(corrected)}</InDutch>)
  await screen.getByText('Wat er vroeger stond').click()
  await expect.element(screen.getByText('Verbeterd op 5 oktober 2026 door Koen Wouters')).toBeVisible()
  await expect.element(screen.getByText('CLB Oudstad (verzonnen)')).toBeVisible()
  await expect
    .element(screen.getByText('Verbeterd door iemand van het toezicht of van een andere cel'))
    .toBeVisible()
})
