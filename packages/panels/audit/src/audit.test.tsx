import axe from 'axe-core'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { auditStates, brokenLog, logWith } from './audit.states.tsx'
import { InDutch } from './testing/in-dutch.tsx'

async function findings(): Promise<readonly string[]> {
  const { violations } = await axe.run(document, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

test.each(Object.entries(auditStates))('%s: nothing to find for axe', async (_name, state) => {
  await render(<InDutch>{state()}</InDutch>)
  expect(await findings()).toEqual([])
})

test('a log that holds says so with its number of lines', async () => {
  const screen = await render(<InDutch>{logWith()}</InDutch>)
  await screen.getByRole('button', { name: 'Logboek nakijken' }).click()
  await expect.element(screen.getByText('Het logboek klopt: 84 regels, ongewijzigd.')).toBeVisible()
})

test('a changed line is named, counted from one', async () => {
  const screen = await render(<InDutch>{logWith({ verify: brokenLog })}</InDutch>)
  await screen.getByRole('button', { name: 'Logboek nakijken' }).click()
  await expect.element(screen.getByText('Het logboek klopt niet.')).toBeVisible()
  await expect.element(screen.getByText('Regel 42 is gewijzigd, verplaatst of verdwenen.')).toBeVisible()
})

test('a verification that could not be done is not called right', async () => {
  const screen = await render(<InDutch>{logWith({ verify: async () => undefined })}</InDutch>)
  await screen.getByRole('button', { name: 'Logboek nakijken' }).click()
  await expect.element(screen.getByText('Dit is niet gelukt')).toBeVisible()
  expect(screen.getByText(/klopt:/).elements()).toEqual([])
})

test('each entry opens the law it rests on', async () => {
  const screen = await render(<InDutch>{logWith()}</InDutch>)
  await expect.element(screen.getByText('Overleg: Gelezen')).toBeVisible()
  await screen.getByRole('button', { name: '2 beslissingen van regel 84' }).click()
  await expect.element(screen.getByText('sw26-353-2, wet-livc-5')).toBeVisible()
  expect(await findings()).toEqual([])
})

test('the file is named after its log', async () => {
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  const screen = await render(<InDutch>{logWith()}</InDutch>)
  await screen.getByRole('button', { name: 'Logboek bewaren' }).click()
  await vi.waitFor(() => expect(saved).toHaveBeenCalledOnce())
  expect((saved.mock.contexts[0] as HTMLAnchorElement).download).toBe(
    'logboek-4f8a11c2-0000-4000-8000-000000000001.json',
  )
  saved.mockRestore()
})
