import axe from 'axe-core'
import { firstChoice } from '@kader/domain/notice'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { noticeStates, pageWith } from './notices.states.tsx'
import { InDutch } from './testing/in-dutch.tsx'

test.each(Object.entries(noticeStates))('%s: nothing to find for axe', async (_name, state) => {
  await render(<InDutch>{state()}</InDutch>)
  const { violations } = await axe.run(document, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
})

test('one chooses when mail comes, and in which hours it does not', async () => {
  const choose = vi.fn(async () => ({ done: true }) as const)
  const screen = await render(<InDutch>{pageWith({ choose })}</InDutch>)
  await screen.getByRole('radio', { name: 'Snel, hoogstens één keer per uur' }).click()
  await screen.getByLabelText('Geen mail vanaf').selectOptions('22.00')
  await screen.getByRole('button', { name: 'Bewaren' }).click()
  expect(choose).toHaveBeenCalledWith({ ...firstChoice, mail: 'soon', quietFrom: 22 })
})

test('what was new is marked as seen at once', async () => {
  const see = vi.fn(async () => ({ done: true }) as const)
  const screen = await render(<InDutch>{pageWith({ see })}</InDutch>)
  await screen.getByRole('button', { name: 'Alles gezien' }).click()
  expect(see).toHaveBeenCalledWith({})
})
