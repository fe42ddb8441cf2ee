import axe from 'axe-core'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { beginning, cellAbout, cellStates, unknown, working } from './cells.states.tsx'
import type { Answered } from '@kader/panel-kit/deed'
import { InDutch } from './testing/in-dutch.tsx'

test.each(Object.entries(cellStates))('%s: nothing to find for axe', async (_name, state) => {
  await render(<InDutch>{state()}</InDutch>)
  const { violations } = await axe.run(document, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
})

test('deed, territory with what it merged into, and gaps are said in words', async () => {
  const screen = await render(<InDutch>{cellAbout(working)}</InDutch>)
  await expect
    .element(screen.getByText('4 maart 2019, samen door de burgemeesters van Oudstad en Oefendorp').first())
    .toBeVisible()
  await expect.element(screen.getByText('Vandaag werkt de cel voor Oefenstad.')).toBeVisible()
  await expect
    .element(screen.getByText('Oudstad, sinds 4 maart 2019 (sinds een fusie: Oefenstad)').first())
    .toBeVisible()
  await expect
    .element(screen.getByText('Voor Oefenstad was er geen cel van 1 juli 2021 tot en met 31 december 2021.'))
    .toBeVisible()
})

test('what nobody looked up is not known, and never no', async () => {
  const screen = await render(<InDutch>{cellAbout({ ...working, earlier: [] })}</InDutch>)
  await expect.element(screen.getByText('Niet bekend', { exact: true })).toBeVisible()
  await expect.element(screen.getByText('Niet geregistreerd')).not.toBeInTheDocument()
})

test('a core seat without a mandate is empty', async () => {
  const screen = await render(<InDutch>{cellAbout(working)}</InDutch>)
  const row = screen.getByRole('row', { name: /Korpschef/ })
  await expect.element(row.getByText('Leeg')).toBeVisible()
  await expect
    .element(screen.getByRole('row', { name: /^Burgemeester of .*Bezet Marc De Wilde/ }))
    .toBeVisible()
})

test('a cell that does not work says so, with the article', async () => {
  const screen = await render(<InDutch>{cellAbout(beginning)}</InDutch>)
  await expect.element(screen.getByText(/wet van 30 juli 2018, artikel 2\)/)).toBeVisible()
})

test('from nothing: a cell that is being founded today, without a deed', async () => {
  const keep = vi.fn(async (): Promise<Answered> => ({ done: true }))
  const screen = await render(<InDutch>{cellAbout(unknown, keep)}</InDutch>)
  await screen.getByRole('button', { name: 'De cel invullen' }).click()
  await screen.getByRole('textbox', { name: 'Naam van de cel' }).fill('LIVC-R Nieuw')
  await screen.getByRole('button', { name: 'Gegevens van de cel bewaren' }).click()
  expect(keep).toHaveBeenCalledWith({
    name: 'LIVC-R Nieuw',
    territory: [],
    statuses: [{ status: 'being-founded', from: '2026-10-05' }],
    registration: 'unknown',
  })
})

test('a correction begins with what is known, and names the entry that it replaces', async () => {
  const keep = vi.fn(async (): Promise<Answered> => ({ done: true }))
  const screen = await render(<InDutch>{cellAbout(working, keep)}</InDutch>)
  await screen.getByRole('button', { name: 'De gegevens van de cel wijzigen' }).click()
  await screen.getByRole('combobox', { name: /^Is de cel geregistreerd/ }).selectOptions('Geregistreerd')
  await screen.getByLabelText(/^Geregistreerd sinds/).fill('2020-02-01')
  await screen.getByRole('button', { name: 'Gegevens van de cel bewaren' }).click()
  const [{ deed, territory, statuses }] = working.entry as [(typeof working.entry)[number]]
  expect(keep).toHaveBeenCalledWith({
    replaces: working.entry[0]?.id,
    name: 'LIVC-R Oefenstad',
    deed: {
      ...deed,
      reference: 'Besluit B/2019/7 (verzonnen)',
      source: 'Secretariaat van Gemeente Oefenstad',
    },
    territory,
    statuses,
    registration: 'registered',
    registeredSince: '2020-02-01',
  })
})

test('each field that the gateway names says what is wrong, and keeps what was typed', async () => {
  const fields = { 'deed.mayorsOf.0': 'not-a-nis', 'statuses.0.status': 'needs-deed' }
  const keep = async (): Promise<Answered> => ({ done: false, failure: 'invalid', fields })
  const screen = await render(<InDutch>{cellAbout(unknown, keep)}</InDutch>)
  await screen.getByRole('button', { name: 'De cel invullen' }).click()
  const mayors = screen.getByRole('textbox', { name: /^Gemeenten waarvan/ })
  await mayors.fill('440')
  await screen.getByRole('button', { name: 'Gegevens van de cel bewaren' }).click()
  await expect.element(mayors).toHaveAccessibleDescription(/Dit is geen NIS-code/)
  await expect.element(mayors).toHaveValue('440')
  await expect
    .element(screen.getByRole('combobox', { name: 'Stand' }))
    .toHaveAccessibleDescription(/oprichtingsbesluit nodig/)
  await expect.element(screen.getByRole('alert').first()).toHaveFocus()
})

test('a municipality of another cell is named at its own field, with that cell', async () => {
  const keep = async (): Promise<Answered> => ({ done: false, refusal: 'municipality-of-another-cell' })
  const screen = await render(
    <InDutch>
      {cellAbout(
        {
          ...working,
          entry: working.entry.map((one) => ({
            ...one,
            territory: [{ nis: '44021', from: one.statuses[0]!.from }],
          })),
        },
        keep,
      )}
    </InDutch>,
  )
  await screen.getByRole('button', { name: 'De gegevens van de cel wijzigen' }).click()
  await screen.getByRole('button', { name: 'Gegevens van de cel bewaren' }).click()
  await expect
    .element(screen.getByRole('textbox', { name: 'NIS-code' }))
    .toHaveAccessibleDescription(/LIVC-R Elders werkt op een van deze dagen al/)
})
