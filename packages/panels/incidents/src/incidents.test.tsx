import axe from 'axe-core'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { incidentStates, noticed, pageWith } from './incidents.states.tsx'
import { InDutch } from './testing/in-dutch.tsx'

test.each(Object.entries(incidentStates))('%s: nothing to find for axe', async (_name, state) => {
  await render(<InDutch>{state()}</InDutch>)
  const { violations } = await axe.run(document, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
})

test('that the authority was told is noted on the day of today', async () => {
  const tell = vi.fn(async () => ({ done: true }) as const)
  const screen = await render(<InDutch>{pageWith([noticed], { tell })}</InDutch>)
  await screen.getByRole('button', { name: 'De toezichthouder is verwittigd' }).click()
  expect(tell).toHaveBeenCalledWith({ id: noticed.id, whom: 'authority', on: '2026-10-05' })
})
