import axe from 'axe-core'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import type { Answered } from '@kader/panel-kit/deed'
import { els, mandateStates, marc, pageWith, waiting } from './mandates.states.tsx'
import { InDutch } from './testing/in-dutch.tsx'

async function findings(): Promise<readonly string[]> {
  const { violations } = await axe.run(document, { rules: { region: { enabled: false } } })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

test.each(Object.entries(mandateStates))('%s: nothing to find for axe', async (_name, state) => {
  await render(<InDutch>{state()}</InDutch>)
  expect(await findings()).toEqual([])
})

test('what waits says by whom, why, and is confirmed by its own id', async () => {
  const confirm = vi.fn(async (): Promise<Answered> => ({ done: true }))
  const screen = await render(<InDutch>{pageWith({ confirm })}</InDutch>)
  await expect.element(screen.getByRole('heading', { name: 'Mandaat van Ruth Aerts beëindigen' })).toBeVisible()
  await expect.element(screen.getByText('Door Marc De Wilde op 5 oktober 2026')).toBeVisible()
  await screen.getByRole('button', { name: 'Bevestigen' }).click()
  expect(confirm).toHaveBeenCalledWith(waiting.id)
})

test('a refusal is told in plain words, and what was typed stays', async () => {
  const suspend = vi.fn(async (): Promise<Answered> => ({ done: false, refusal: 'mandate-ended' }))
  const screen = await render(<InDutch>{pageWith({ suspend })}</InDutch>)
  await screen.getByRole('combobox', { name: 'Over wie gaat het?' }).selectOptions(marc)
  await screen.getByRole('radio', { name: 'Nu schorsen' }).click()
  const form = screen.getByRole('form', { name: 'Een mandaat wijzigen' })
  await form.getByRole('textbox', { name: 'Waarom?' }).fill('Hij is afwezig.')
  await form.getByRole('button', { name: 'Wijziging indienen' }).click()
  expect(suspend).toHaveBeenCalledWith({ mandate: marc, reason: 'Hij is afwezig.' })
  await expect.element(screen.getByText('Dit mandaat is al beëindigd.', { exact: false })).toBeVisible()
  await expect.element(form.getByRole('textbox', { name: 'Waarom?' })).toHaveValue('Hij is afwezig.')
})

test('a suspended mandate is restored or ended, and not suspended again', async () => {
  const screen = await render(<InDutch>{pageWith()}</InDutch>)
  await screen.getByRole('combobox', { name: 'Over wie gaat het?' }).selectOptions(els)
  await expect.element(screen.getByRole('radio', { name: 'Schorsing opheffen' })).toBeVisible()
  expect(screen.getByRole('radio', { name: 'Nu schorsen' }).elements()).toEqual([])
})

test('what is missing is named field by field before anything is sent', async () => {
  const grant = vi.fn(async (): Promise<Answered> => ({ done: true }))
  const screen = await render(<InDutch>{pageWith({ grant })}</InDutch>)
  await screen.getByRole('button', { name: 'Mandaat voorstellen' }).click()
  expect(grant).not.toHaveBeenCalled()
  await expect.element(screen.getByText('Vul dit in.').first()).toBeVisible()
})

test('whoever keeps no mandates has nothing to press', async () => {
  const screen = await render(<InDutch>{mandateStates['whoever keeps no mandates only reads']()}</InDutch>)
  expect(screen.getByRole('button').elements()).toEqual([])
})
