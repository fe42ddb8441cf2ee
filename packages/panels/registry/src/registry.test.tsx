import axe from 'axe-core'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import type { Answered } from '@kader/panel-kit/deed'
import {
  caseWith,
  cellWith,
  inTriage,
  inboxWith,
  listed,
  ofYoungChild,
  municipalitiesOf,
  onDay,
  registryStates,
  destructionsWith,
} from './registry.states.tsx'
import { InDutch } from './testing/in-dutch.tsx'

const done: Answered = { done: true }

async function findings(): Promise<readonly string[]> {
  const { violations } = await axe.run(document, { rules: { region: { enabled: false } } })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

test.each(Object.entries(registryStates))('%s: nothing to find for axe', async (_name, state) => {
  await render(<InDutch>{state()}</InDutch>)
  expect(await findings()).toEqual([])
})

test('a registration becomes a case only by a deliberate step', async () => {
  const accept = vi.fn(async () => done)
  const screen = await render(<InDutch>{inboxWith(accept)}</InDutch>)
  await screen.getByRole('button', { name: 'Als casus voorleggen aan de burgemeester' }).click()
  expect(accept).toHaveBeenCalledOnce()
  await expect.element(screen.getByText('De casus is aangemaakt.')).toBeVisible()
})

test('the mayor gives a reason, and a refusal keeps it', async () => {
  const putOnList = vi.fn(async (): Promise<Answered> => ({ done: false, refusal: 'only-the-mayor' }))
  const screen = await render(<InDutch>{caseWith(inTriage, { putOnList })}</InDutch>)
  const reason = screen.getByRole('textbox', { name: 'Waarom hoort deze persoon op de caselijst?' })
  await screen.getByRole('textbox', { name: 'Welke aanwijzingen zijn er?' }).fill('Vertrekplannen.')
  await reason.fill('Meerdere diensten zijn bezorgd.')
  await screen.getByRole('button', { name: 'Op de caselijst zetten' }).click()
  await expect.element(screen.getByText(/^Alleen de burgemeester kan dit beslissen/)).toBeVisible()
  await expect.element(reason).toHaveValue('Meerdere diensten zijn bezorgd.')
  expect(putOnList).toHaveBeenCalledWith({ indications: 'Vertrekplannen.', reason: 'Meerdere diensten zijn bezorgd.' })
})

test('a listing is kept with the indications of today', async () => {
  const keepOnList = vi.fn(async () => done)
  const screen = await render(<InDutch>{caseWith(listed, { keepOnList })}</InDutch>)
  await screen.getByRole('textbox', { name: 'Welke aanwijzingen zijn er nu?' }).fill('Nog steeds vertrekplannen.')
  await screen.getByRole('textbox', { name: 'Waarom blijft deze persoon op de caselijst?' }).fill('Het traject loopt.')
  await screen.getByRole('button', { name: 'Op de caselijst houden' }).click()
  expect(keepOnList).toHaveBeenCalledWith({ indications: 'Nog steeds vertrekplannen.', reason: 'Het traject loopt.' })
})

test('for a young child lighter help is shown first, and why it is not enough is asked in words', async () => {
  const weighMinor = vi.fn(async () => done)
  const screen = await render(<InDutch>{caseWith(ofYoungChild, { weighMinor })}</InDutch>)
  await expect.element(screen.getByText('Eerst: kan het lichter?')).toBeVisible()
  await screen.getByRole('textbox', { name: 'Uw afweging' }).fill('Zijn belang weegt door.')
  await screen.getByRole('textbox', { name: /Waarom volstaat lichtere hulp niet/ }).fill('Het OCJ vroeg dit overleg.')
  await screen.getByRole('button', { name: 'Afweging vastleggen' }).click()
  expect(weighMinor).toHaveBeenCalledWith({ weighing: 'Zijn belang weegt door.', motivation: 'Het OCJ vroeg dit overleg.' })
})

test('an age that nobody knew is established', async () => {
  const establishAge = vi.fn(async () => done)
  const screen = await render(<InDutch>{caseWith({ ...inTriage, age: 'unknown', may: ['establish-age'] }, { establishAge })}</InDutch>)
  await screen.getByRole('radio', { name: '12 tot en met 17 jaar' }).click()
  await screen.getByRole('button', { name: 'Leeftijd vaststellen' }).click()
  expect(establishAge).toHaveBeenCalledWith('12-17')
})

test('a registration is not taken up with a reason and where it belongs instead', async () => {
  const refuse = vi.fn(async (): Promise<Answered> => ({ done: true }))
  const screen = await render(<InDutch>{caseWith(inTriage, { refuse })}</InDutch>)
  const form = screen.getByRole('form', { name: 'Niet opnemen' })
  await form.getByRole('radio', { name: 'Gewone hulp' }).click()
  await form.getByLabelText('Waarom neemt u dit niet op?').fill('Het gezin vraagt hulp.')
  await form.getByRole('button', { name: 'Niet opnemen' }).click()
  expect(refuse).toHaveBeenCalledWith({ route: 'ordinary-help', reason: 'Het gezin vraagt hulp.' })
})

test('nobody is invited without a day and without a seat', async () => {
  const invite = vi.fn(async () => done)
  const screen = await render(<InDutch>{caseWith(listed, { invite })}</InDutch>)
  await screen.getByRole('button', { name: 'Uitnodigingen versturen' }).click()
  await expect.element(screen.getByRole('alert')).toHaveFocus()
  expect(invite).not.toHaveBeenCalled()
})

test('an invitation carries the day, the seats and what the coordinator attests', async () => {
  const invite = vi.fn(async () => done)
  const screen = await render(<InDutch>{caseWith(listed, { invite })}</InDutch>)
  await screen.getByRole('textbox', { name: 'Over wie gaat het?' }).fill('Noor V.')
  await screen.getByRole('textbox', { name: 'Waarom dit overleg?' }).fill('Samen steun zoeken.')
  await screen.getByLabelText('Dag van het overleg').fill('2026-10-12')
  await screen.getByRole('checkbox', { name: 'Sara Wouters' }).click()
  await screen.getByRole('checkbox', { name: /strikt nodige/ }).click()
  await screen.getByRole('button', { name: 'Uitnodigingen versturen' }).click()
  expect(invite).toHaveBeenCalledWith({
    day: '2026-10-12',
    subject: 'Noor V.',
    aim: 'Samen steun zoeken.',
    urgency: '',
    invitees: ['00000011-0000-4000-8000-000000000000'],
    attested: ['C-MIN'],
  })
})

test('the field the gateway names is the field that says so', async () => {
  const fix = async (): Promise<Answered> => ({
    done: false,
    failure: 'invalid',
    fields: { months: 'too-large' },
  })
  const screen = await render(<InDutch>{cellWith(fix)}</InDutch>)
  const months = screen.getByRole('spinbutton', { name: 'Bewaartermijn in maanden' })
  await months.fill('900')
  await screen.getByRole('button', { name: 'Bewaartermijn vastleggen' }).click()
  await expect.element(months).toHaveAccessibleDescription(/Dit getal is te groot/)
  await expect.element(months).toHaveValue(900)
})

test('a municipality says what it was before, and what it became', async () => {
  const screen = await render(<InDutch>{municipalitiesOf(onDay('2026-10-05', 285))}</InDutch>)
  await expect.element(screen.getByText('sinds 1 januari 2025, samen uit De Pinte en Nazareth')).toBeVisible()
  await screen.rerender(<InDutch>{municipalitiesOf(onDay('2024-12-31', 300))}</InDutch>)
  await expect
    .element(screen.getByText('tot en met 31 december 2024, daarna Nazareth-De Pinte').first())
    .toBeVisible()
})

test('another day is asked of the gateway as it was chosen', async () => {
  const choose = vi.fn()
  const screen = await render(<InDutch>{municipalitiesOf(onDay('2026-10-05', 285), choose)}</InDutch>)
  await screen.getByLabelText('Op welke dag?').fill('2024-12-31')
  expect(choose).toHaveBeenLastCalledWith('2024-12-31')
})

test('a destruction is confirmed only after what goes was said again', async () => {
  const confirm = vi.fn(async () => ({ done: true }) as const)
  const screen = await render(<InDutch>{destructionsWith({ confirm, refuse: confirm })}</InDutch>)
  await screen.getByRole('button', { name: 'Vernietiging bevestigen' }).click()
  expect(confirm).not.toHaveBeenCalled()
  await expect.element(screen.getByText('Dit kan niet ongedaan worden gemaakt.')).toBeVisible()
  await screen.getByRole('button', { name: 'Voorgoed vernietigen' }).click()
  expect(confirm).toHaveBeenCalledOnce()
})
