import '@kader/ui/kader.css'
import axe from 'axe-core'
import type { AdviceAnswer, AskAdvice } from '@kader/domain/answers/advice'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { AdvicePanel } from './advice-panel.tsx'
import { adviceStates, conditionalRegistration, refusedByPhone } from './advice.states.tsx'
import { InDutch } from './testing/in-dutch.tsx'

async function findings(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

async function answerFor({ recipient }: AskAdvice): Promise<AdviceAnswer> {
  return recipient === 'police-officer' ? refusedByPhone : conditionalRegistration
}

test.each(Object.entries(adviceStates))('%s: nothing to find for axe', async (_name, state) => {
  await render(<InDutch>{state()}</InDutch>)
  expect(await findings()).toEqual([])
})

test('the first question is the one most people come with, and the answer says no with an article', async () => {
  const ask = vi.fn(answerFor)
  const screen = await render(
    <InDutch>
      <AdvicePanel ask={ask} />
    </InDutch>,
  )
  await screen.getByRole('button', { name: 'Vraag het antwoord' }).click()
  await expect.element(screen.getByText('Dit mag niet.', { exact: true })).toBeVisible()
  expect(ask).toHaveBeenCalledWith({
    recipient: 'police-officer',
    setting: 'bilateral',
    kind: 'SIG',
    purpose: 'prevent-terrorism',
    conditions: {},
  })
  await expect.element(screen.getByText(/leerlingenbegeleiding, art. 8/)).toBeVisible()
})

test('a lawful other way is one press away', async () => {
  const ask = vi.fn(answerFor)
  const screen = await render(
    <InDutch>
      <AdvicePanel ask={ask} />
    </InDutch>,
  )
  await screen.getByRole('button', { name: 'Vraag het antwoord' }).click()
  await screen.getByRole('button', { name: /^Bekijk dit antwoord/ }).click()
  await expect.element(screen.getByText(/^Dit mag, als u vrij kiest/)).toBeVisible()
  await expect
    .element(screen.getByRole('combobox', { name: 'Aan wie wilt u het vertellen?' }))
    .toHaveValue('livc-coordinator')
})

test('answering a condition asks again with that answer', async () => {
  const ask = vi.fn(answerFor)
  const screen = await render(
    <InDutch>
      <AdvicePanel ask={ask} />
    </InDutch>,
  )
  await screen.getByRole('combobox', { name: 'Vaak gevraagd' }).selectOptions('registration')
  await screen.getByRole('button', { name: 'Vraag het antwoord' }).click()
  const freely = screen.getByRole('group', { name: /Kiest u vrij/ })
  await freely.getByRole('radio', { name: 'Ja' }).click()
  expect(ask).toHaveBeenLastCalledWith(expect.objectContaining({ conditions: { 'C-FREE': true } }))
})

test('the way out for acute danger stands above everything', async () => {
  const screen = await render(
    <InDutch>
      <AdvicePanel ask={answerFor} />
    </InDutch>,
  )
  await expect.element(screen.getByText('Acuut gevaar? Bel 101')).toBeVisible()
})
