import axe from 'axe-core'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { known, pageWith, readingStates } from './readings.states.tsx'
import { InDutch } from './testing/in-dutch.tsx'

test.each(Object.entries(readingStates))('%s: nothing to find for axe', async (_name, state) => {
  await render(<InDutch>{state()}</InDutch>)
  const { violations } = await axe.run(document, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
})

test('says who read which kind, and goes a page on', async () => {
  const onPage = vi.fn()
  const screen = await render(<InDutch>{pageWith(known, onPage)}</InDutch>)
  await expect.element(screen.getByRole('rowheader', { name: 'Marc De Wilde, burgemeester' })).toBeVisible()
  await expect.element(screen.getByRole('rowheader', { name: 'CLB-medewerker' })).toBeVisible()
  await screen.getByRole('button', { name: 'Volgende' }).click()
  expect(onPage).toHaveBeenCalledWith(1)
})
