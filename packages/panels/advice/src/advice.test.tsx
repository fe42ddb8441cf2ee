import '@kader/ui/kader.css'
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { adviceStates } from './advice.states.tsx'
import { InDutch } from './testing/in-dutch.tsx'

async function findings(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

test.each(Object.entries(adviceStates))('%s: nothing to find for axe', async (_name, state) => {
  await render(<InDutch>{state()}</InDutch>)
  expect(await findings()).toEqual([])
})
