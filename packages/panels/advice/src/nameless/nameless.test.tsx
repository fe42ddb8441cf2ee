import { capacities } from '@kader/i18n/nl/capacities'
import { errors } from '@kader/i18n/nl/errors'
import { kinds } from '@kader/i18n/nl/kinds'
import { nameless } from '@kader/i18n/nl/nameless'
import { refusals } from '@kader/i18n/nl/refusals'
import { story } from '@kader/i18n/nl/story'
import { ui } from '@kader/i18n/nl/ui'
import { Surroundings } from '@kader/ui/surroundings'
import type { Answered } from '@kader/panel-kit/deed'
import '@kader/ui/kader.css'
import axe from 'axe-core'
import { IntlProvider } from 'use-intl'
import type { Messages } from 'use-intl'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import type { ReactElement } from 'react'
import { answering, asking, namelessStates, pageWith } from './nameless.states.tsx'

const done: Answered = { done: true }
const messages = { capacities, errors, kinds, nameless, refusals, story, ui }
const inDutch = (page: ReactElement): ReactElement => (
  <IntlProvider locale="nl-BE" timeZone="Europe/Brussels" messages={messages as unknown as Messages}>
    <Surroundings locale="nl-BE" words={ui} navigate={() => undefined}>
      <main>{page}</main>
    </Surroundings>
  </IntlProvider>
)

test.each(Object.entries(namelessStates))('%s: nothing to find for axe', async (_name, state) => {
  await render(inDutch(state()))
  const { violations } = await axe.run(document, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
})

test('what names somebody stops the question, what could give somebody away warns', async () => {
  const ask = vi.fn(async () => done)
  const screen = await render(inDutch(pageWith(asking, { ask })))
  const field = screen.getByLabelText('Wat speelt er?')
  await field.fill('Jan Peeters spreekt over vertrekken.')
  await expect.element(screen.getByText('Hier staat iets dat op een naam lijkt.')).toBeVisible()
  await expect.element(screen.getByRole('button', { name: 'Vraag stellen' })).toBeDisabled()
  await field.fill('Een leerling van het atheneum in Lier spreekt over vertrekken.')
  await expect.element(screen.getByText(/Een school met een straat of gemeente/)).toBeVisible()
  await screen.getByRole('button', { name: 'Vraag stellen' }).click()
  expect(ask).not.toHaveBeenCalled()
  await screen.getByRole('checkbox', { name: /^Niemand is te herkennen/ }).click()
  await screen.getByRole('button', { name: 'Vraag stellen' }).click()
  expect(ask).toHaveBeenCalledWith({ text: 'Een leerling van het atheneum in Lier spreekt over vertrekken.', attested: ['C-ANON'] })
})

test('the coordinator answers without a name, and does not see who asked', async () => {
  const reply = vi.fn(async () => done)
  const screen = await render(inDutch(pageWith(answering, { reply })))
  await screen.getByLabelText('Uw antwoord').fill('Meld het aan.')
  await screen.getByRole('checkbox', { name: /^Niemand is te herkennen/ }).click()
  await screen.getByRole('button', { name: 'Antwoord versturen' }).click()
  expect(reply).toHaveBeenCalledWith({ id: answering.toAnswer[0]?.id, text: 'Meld het aan.', attested: ['C-ANON'] })
})
