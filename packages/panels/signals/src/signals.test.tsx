import '@kader/ui/kader.css'
import axe from 'axe-core'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { Sent } from './sent.ts'
import { attested, consents, draft, editor, preview, reading, signalStates } from './signals.states.tsx'
import { InDutch } from './testing/in-dutch.tsx'

const done: Sent = { done: true }

async function findings(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, any }) => `${html} ${any[0]?.message ?? ''}`).join(' | ')}`,
  )
}

test.each(Object.entries(signalStates))('%s: nothing to find for axe', async (_name, state) => {
  await render(<InDutch>{state()}</InDutch>)
  expect(await findings()).toEqual([])
})

test('beside the lines stands who would see them, and nothing of the words is asked', async () => {
  const onPreview = vi.fn(preview)
  const screen = await render(<InDutch>{editor({ signal: draft, onPreview })}</InDutch>)
  const care = screen.getByRole('region', { name: 'Vertrouwelijke hulp' })
  await expect.element(care.getByText('Ziet niet').first()).toBeVisible()
  await expect.element(screen.getByText('Pas na aanmelding').first()).toBeVisible()
  expect(onPreview).toHaveBeenCalledWith({ id: draft.id, age: '12-17', kinds: ['SIG', 'CARE'], attested: [] })
})

test('only lines the coordinator may see go along; the other stays with the writer', async () => {
  const onRegister = vi.fn(async () => done)
  const screen = await render(<InDutch>{editor({ signal: draft, onRegister })}</InDutch>)
  await screen.getByRole('button', { name: 'Dit signaal aanmelden' }).click()
  const dialog = screen.getByRole('dialog', { name: 'Aanmelden bij de cel' })
  await expect.element(dialog.getByRole('checkbox', { name: 'Signaal of waarneming' })).toBeChecked()
  await expect.element(dialog.getByText(/^Blijft van u/)).toBeVisible()
  expect(await findings()).toEqual([])
  await dialog.getByRole('checkbox', { name: /Ik kies vrij/ }).click()
  await dialog.getByRole('checkbox', { name: /Het doet ter zake/ }).click()
  await dialog.getByRole('textbox', { name: 'Waarom meldt u dit aan?' }).fill('We maken ons zorgen.')
  await dialog.getByRole('button', { name: 'Aanmelden bij de cel' }).click()
  expect(onRegister).toHaveBeenCalledWith({
    id: draft.id,
    lines: [draft.lines[0]?.id],
    urgent: false,
    attested: ['C-FREE', 'C-NEC'],
    reason: 'We maken ons zorgen.',
  })
})

test('nobody registers without confirming freely and needed, and without a reason', async () => {
  const onRegister = vi.fn(async () => done)
  const screen = await render(<InDutch>{editor({ signal: draft, onRegister })}</InDutch>)
  await screen.getByRole('button', { name: 'Dit signaal aanmelden' }).click()
  const dialog = screen.getByRole('dialog', { name: 'Aanmelden bij de cel' })
  await expect.element(dialog.getByRole('checkbox', { name: 'Signaal of waarneming' })).toBeChecked()
  await dialog.getByRole('button', { name: 'Aanmelden bij de cel' }).click()
  await expect.element(dialog.getByRole('alert')).toHaveFocus()
  expect(onRegister).not.toHaveBeenCalled()
})

test('what was typed stays when the gateway refuses', async () => {
  const onSave = vi.fn(async (): Promise<Sent> => ({ done: false, refusal: 'changed-meanwhile' }))
  const screen = await render(<InDutch>{editor({ signal: draft, onSave })}</InDutch>)
  const line = screen.getByRole('textbox', { name: 'Wat u weet' }).first()
  await line.fill('Andere woorden')
  await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }))
  await expect
    .element(screen.getByText('Iemand heeft dit intussen gewijzigd.', { exact: false }))
    .toBeVisible()
  await expect.element(line).toHaveValue('Andere woorden')
  await expect.element(screen.getByText('Niet bewaard')).toBeVisible()
})

test('sharing with the team asks for a confirmation and its reason', async () => {
  const onSave = vi.fn(async () => done)
  const screen = await render(<InDutch>{editor({ signal: draft, onSave })}</InDutch>)
  await screen.getByRole('checkbox', { name: /Mijn collega/ }).click()
  await screen.getByRole('button', { name: 'Bewaren' }).click()
  expect(onSave).not.toHaveBeenCalled()
  await screen.getByRole('textbox', { name: 'Waarom deelt u dit met uw team?' }).fill('Samen opvolgen.')
  await screen.getByRole('button', { name: 'Bewaren' }).click()
  expect(onSave).toHaveBeenCalledWith(
    expect.objectContaining({ attested: ['C-SHARED'], reason: 'Samen opvolgen.' }),
  )
})

test('the reason opens within the screen, beside the line it is about', async () => {
  const screen = await render(<InDutch>{editor({ signal: draft })}</InDutch>)
  await screen.getByRole('button', { name: 'Waarom? LIVC-coördinator, Vertrouwelijke hulp' }).click()
  const reason = screen.getByRole('dialog', { name: 'LIVC-coördinator, Vertrouwelijke hulp' })
  await expect.element(reason.getByText('De wet beslist: prohibited.')).toBeVisible()
  expect(reason.element().getBoundingClientRect().right).toBeLessThanOrEqual(window.innerWidth)
})

test('what one confirmed is taken back with one button; what was taken back has none', async () => {
  const onRevoke = vi.fn(async () => done)
  const screen = await render(<InDutch>{attested(onRevoke)}</InDutch>)
  expect(screen.getByRole('button').elements()).toHaveLength(1)
  await screen.getByRole('button', { name: /intrekken$/ }).click()
  expect(onRevoke).toHaveBeenCalledOnce()
  await expect.element(screen.getByText(/^Ingetrokken op/)).toBeVisible()
})

test('a consent is noted with all it names; what is missing is told at its field and nothing typed is lost', async () => {
  const record = vi.fn(async () => done)
  const screen = await render(<InDutch>{consents({ record, takeBack: async () => done })}</InDutch>)
  await screen.getByText('Toestemming noteren').click()
  const form = screen.getByRole('form', { name: 'Toestemming noteren' })
  await form.getByLabelText('De tekst van de toestemming').fill('Ik ga akkoord.')
  await form.getByRole('button', { name: 'Toestemming bewaren' }).click()
  expect(record).not.toHaveBeenCalled()
  await expect.element(form.getByText('Vul dit in.').first()).toBeVisible()
  await form.getByRole('radio', { name: 'De persoon zelf' }).click()
  await form.getByRole('checkbox', { name: 'Vertrouwelijke hulp' }).click()
  await form.getByRole('checkbox', { name: /schooldirect/i }).click()
  await form.getByRole('radio', { name: 'Hulp, zorg of begeleiding' }).click()
  await form.getByLabelText('Gegeven op').fill('2026-10-05')
  await form.getByRole('button', { name: 'Toestemming bewaren' }).click()
  expect(record).toHaveBeenCalledWith({ by: 'person', capable: true, kinds: ['CARE'], recipients: ['school-director'], purpose: 'care', text: 'Ik ga akkoord.', day: '2026-10-05' })
})

test('a consent that stands is taken back with a note, one that was taken back no more', async () => {
  const takeBack = vi.fn(async () => done)
  const screen = await render(<InDutch>{consents({ record: async () => done, takeBack })}</InDutch>)
  expect(screen.getByText('Intrekking noteren').elements()).toHaveLength(1)
  await screen.getByText('Intrekking noteren').click()
  await screen.getByLabelText(/^Hoe en waarom/).fill('Zij bedacht zich.')
  await screen.getByRole('button', { name: 'Intrekking bewaren' }).click()
  expect(takeBack).toHaveBeenCalledWith({ id: 'a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c5d', note: 'Zij bedacht zich.' })
})

test('a registration is withdrawn after reading what that does; a refusal stays in sight', async () => {
  const onWithdraw = vi.fn(async (): Promise<Sent> => ({ done: false, refusal: 'nothing-to-withdraw' }))
  const screen = await render(<InDutch>{reading(onWithdraw)}</InDutch>)
  await screen.getByRole('button', { name: 'Aanmelding intrekken' }).click()
  const dialog = screen.getByRole('alertdialog', { name: 'Aanmelding intrekken' })
  await expect.element(dialog.getByText(/weer een ontwerp van u alleen/)).toBeVisible()
  expect(onWithdraw).not.toHaveBeenCalled()
  await dialog.getByRole('button', { name: 'Aanmelding intrekken' }).click()
  await expect.element(dialog.getByText(/niet \(meer\) aangemeld/)).toBeVisible()
  expect(await findings()).toEqual([])
})
