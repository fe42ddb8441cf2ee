import axe from 'axe-core'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import type { Answered } from '@kader/panel-kit/deed'
import { InDutch } from './testing/in-dutch.tsx'
import { confirmed, full, mineWith, open, organisedWith, quiz, trainingStates } from './trainings.states.tsx'

const done: Answered = { done: true }

test.each(Object.entries(trainingStates))('%s: nothing to find for axe', async (_name, state) => {
  await render(<InDutch>{state()}</InDutch>)
  const { violations } = await axe.run(document, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
})

test('one registers, waits when it is full, and gives a place up', async () => {
  const enrol = vi.fn(async () => done)
  const giveUp = vi.fn(async () => done)
  const screen = await render(<InDutch>{mineWith([open], { enrol })}</InDutch>)
  await screen.getByRole('button', { name: 'Inschrijven: Samen aan tafel in de LIVC-R' }).click()
  await expect.element(screen.getByText('U bent ingeschreven.')).toBeVisible()
  await screen.rerender(<InDutch>{mineWith([full], { enrol })}</InDutch>)
  await expect.element(screen.getByText('Op de wachtlijst')).toBeVisible()
  await screen.rerender(<InDutch>{mineWith([confirmed], { giveUp })}</InDutch>)
  await screen.getByRole('button', { name: /^Uitschrijven/ }).click()
  expect([enrol.mock.calls.length, giveUp.mock.calls.length]).toEqual([1, 1])
})

test('the practice questions hand over what was chosen, for the gateway to mark', async () => {
  const takeQuiz = vi.fn(async () => done)
  const screen = await render(<InDutch>{mineWith([quiz], { takeQuiz }, { T01: 'no' })}</InDutch>)
  await screen.getByRole('button', { name: /^Oefenvragen beantwoorden/ }).click()
  await screen.getByRole('button', { name: 'Klaar' }).click()
  expect(takeQuiz).toHaveBeenCalledWith({ id: quiz.id, chosen: { T01: 'no' } })
})

test('a course is announced with its days and places, and what is missing stands at its field', async () => {
  const publish = vi.fn(async () => done)
  const screen = await render(<InDutch>{organisedWith({ publish })}</InDutch>)
  const form = screen.getByRole('form', { name: 'Opleiding aankondigen' })
  await form.getByLabelText('Titel').fill('Samen aan tafel')
  await form.getByLabelText('Wie geeft de opleiding?').fill('LIVC-R')
  await form.getByLabelText('Uren').fill('3')
  await form.getByLabelText('Datum').fill('2026-10-20')
  await form.getByLabelText('Plaats', { exact: true }).fill('Stadhuis')
  await form.getByLabelText('Plaatsen').fill('12')
  await form.getByLabelText('Inschrijven tot en met').fill('2026-10-25')
  await form.getByRole('checkbox', { name: 'Het casusoverleg in de LIVC-R' }).click()
  await form.getByRole('button', { name: 'Opleiding aankondigen' }).click()
  await expect.element(form.getByLabelText('Inschrijven tot en met')).toHaveAccessibleDescription(/Deze dag ligt te laat/)
  expect(publish).not.toHaveBeenCalled()
  await form.getByLabelText('Inschrijven tot en met').fill('2026-10-12')
  await form.getByRole('button', { name: 'Opleiding aankondigen' }).click()
  expect(publish).toHaveBeenCalledWith({
    title: 'Samen aan tafel', organiser: 'LIVC-R', form: 'sessions', topics: ['case-consultation'], sectors: [], hours: 3,
    days: ['2026-10-20'], places: ['Stadhuis'], seats: 12, registerBy: '2026-10-12',
  })
})

test('attendance is marked by name', async () => {
  const mark = vi.fn(async () => done)
  const screen = await render(<InDutch>{organisedWith({ mark })}</InDutch>)
  await screen.getByRole('button', { name: 'Niet aanwezig: Els Vermeulen' }).click()
  expect(mark).toHaveBeenCalledWith({ id: '00000001-0000-4000-8000-000000000000', person: '00000021-0000-4000-8000-000000000000', attended: false })
})

test('a function requires a certificate, with the days to get it', async () => {
  const require = vi.fn(async () => done)
  const screen = await render(<InDutch>{organisedWith({ require })}</InDutch>)
  const form = screen.getByRole('form', { name: 'Een attest vragen' })
  await form.getByRole('combobox', { name: 'Waarover?' }).selectOptions('signals')
  await form.getByRole('checkbox', { name: 'CLB-medewerker' }).click()
  await form.getByLabelText('Binnen hoeveel dagen?').fill('10')
  await form.getByRole('button', { name: 'Attest vragen' }).click()
  await expect.element(form.getByLabelText('Binnen hoeveel dagen?')).toHaveAccessibleDescription(/te klein/)
  await form.getByLabelText('Binnen hoeveel dagen?').fill('90')
  await form.getByRole('button', { name: 'Attest vragen' }).click()
  expect(require).toHaveBeenCalledWith({ topic: 'signals', capacities: ['clb-worker'], dueDays: 90 })
})
