import axe from 'axe-core'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { consultsStates, presiding, roomWith } from './consults.states.tsx'
import type { Answered } from '@kader/panel-kit/deed'
import { beforeRoom, held, openTable, represented, sentInvitation, split, toConsent } from './sample-consultation.ts'
import { officer } from './sample-seats.ts'
import { InDutch } from './testing/in-dutch.tsx'

const done: Answered = { done: true }

async function findings(): Promise<readonly string[]> {
  const { violations } = await axe.run(document, { rules: { region: { enabled: false } } })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

test.each(Object.entries(consultsStates))('%s: nothing to find for axe', async (_name, state) => {
  await render(<InDutch>{state()}</InDutch>)
  expect(await findings()).toEqual([])
})

test('before the room opens, nothing but the invitation is on the screen', async () => {
  const screen = await render(<InDutch>{roomWith({ consultation: beforeRoom })}</InDutch>)
  await expect.element(screen.getByText('Samen bekijken welke steun nu helpt.')).toBeVisible()
  await expect.element(screen.getByText('De voorzitter heeft het overleg nog niet geopend.')).toBeVisible()
  expect(screen.getByRole('table').elements()).toEqual([])
})

test('who is invited again sees the newest invitation only', async () => {
  const screen = await render(<InDutch>{consultsStates['invited again']()}</InDutch>)
  await expect.element(screen.getByText('Wacht op antwoord')).toBeVisible()
  expect(screen.getByText('Komt niet').elements()).toEqual([])
})

test('who declines gives a class of reasons and writes nothing', async () => {
  const decline = vi.fn(async () => done)
  const screen = await render(<InDutch>{roomWith({ consultation: beforeRoom, deeds: { decline } })}</InDutch>)
  await screen.getByRole('button', { name: 'Niet deelnemen' }).click()
  const dialog = screen.getByRole('dialog', { name: 'Niet deelnemen' })
  expect(dialog.getByRole('textbox').elements()).toEqual([])
  await dialog.getByRole('radio', { name: 'Deze persoon is bij ons niet gekend' }).click()
  await dialog.getByRole('button', { name: 'Antwoord versturen' }).click()
  expect(decline).toHaveBeenCalledWith({ invitation: sentInvitation, reason: 'no-client' })
  await expect.element(dialog).not.toBeInTheDocument()
})

test('an open kind without lines says so; a withheld kind says why, and not whether anything was said', async () => {
  const screen = await render(<InDutch>{roomWith({ consultation: openTable })}</InDutch>)
  const police = screen.getByRole('region', { name: 'Tom Maes' })
  await expect.element(police.getByText('Hier staat nu niets.').first()).toBeVisible()
  await police.getByText(/^Dit ziet u niet/).click()
  await police.getByRole('button', { name: 'Waarom? Medische informatie van Tom Maes' }).click()
  await expect.element(screen.getByText('De reden staat in artikel sw26-353-2.')).toBeVisible()
})

test('the preview is asked by kind and attestation, never with the words', async () => {
  const ask = vi.fn()
  const screen = await render(<InDutch>{roomWith({ consultation: openTable, ask })}</InDutch>)
  await screen.getByRole('button', { name: 'Ik wil iets zeggen' }).click()
  await screen.getByRole('textbox', { name: 'Wat wilt u zeggen?' }).fill('Zij komt weer naar school.')
  await screen.getByRole('combobox', { name: 'Soort informatie' }).selectOptions('TER')
  await screen.getByRole('checkbox', { name: /gevalideerde persoon/ }).click()
  expect(ask).toHaveBeenLastCalledWith({ kind: 'TER', attested: ['C-VALID'] })
  await screen.getByRole('combobox', { name: 'Soort informatie' }).selectOptions('SCH')
  expect(ask).toHaveBeenLastCalledWith({ kind: 'SCH', attested: [] })
})

test('the reason beside a contribution opens within the window', async () => {
  const screen = await render(<InDutch>{roomWith({ consultation: openTable })}</InDutch>)
  await screen.getByRole('button', { name: 'Ik wil iets zeggen' }).click()
  await screen.getByRole('combobox', { name: 'Soort informatie' }).selectOptions('SCH')
  await screen.getByRole('button', { name: /^Waarom\? .* en deze soort$/ }).first().click()
  const reason = screen.getByRole('dialog')
  await expect.element(reason).toBeVisible()
  const { left, right } = reason.element().getBoundingClientRect()
  expect(left).toBeGreaterThanOrEqual(0)
  expect(right).toBeLessThanOrEqual(window.innerWidth)
})

test('a refusal says why and keeps what was typed', async () => {
  const screen = await render(<InDutch>{roomWith({ consultation: openTable })}</InDutch>)
  await screen.getByRole('button', { name: 'Ik wil iets zeggen' }).click()
  const text = screen.getByRole('textbox', { name: 'Wat wilt u zeggen?' })
  await text.fill('Zij komt weer naar school.')
  await screen.getByRole('combobox', { name: 'Soort informatie' }).selectOptions('SCH')
  await screen.getByRole('button', { name: 'Dit zeggen' }).click()
  await expect.element(screen.getByText(/^De wet laat dit niet toe/)).toBeVisible()
  await expect.element(text).toHaveValue('Zij komt weer naar school.')
  expect(await findings()).toEqual([])
})

test('to be silent asks nothing of the gateway and leaves nothing behind', async () => {
  const contribute = vi.fn(async () => done)
  const screen = await render(<InDutch>{roomWith({ consultation: openTable, deeds: { contribute } })}</InDutch>)
  await screen.getByRole('button', { name: 'Ik wil iets zeggen' }).click()
  await screen.getByRole('button', { name: 'Ik kies om niets te zeggen' }).click()
  await expect.element(screen.getByRole('textbox', { name: 'Wat wilt u zeggen?' })).not.toBeInTheDocument()
  expect(contribute).not.toHaveBeenCalled()
})

test('consent is given or refused by name', async () => {
  const consent = vi.fn(async () => done)
  const screen = await render(<InDutch>{roomWith({ consultation: toConsent, deeds: { consent } })}</InDutch>)
  await screen.getByRole('radio', { name: 'Nee' }).click()
  await screen.getByRole('button', { name: 'Antwoord vastleggen' }).click()
  expect(consent).toHaveBeenCalledWith(false)
})

test('when the gateway is silent the room disappears, and what was typed comes back with it', async () => {
  const screen = await render(<InDutch>{roomWith({ consultation: openTable })}</InDutch>)
  await screen.getByRole('button', { name: 'Ik wil iets zeggen' }).click()
  await screen.getByRole('textbox', { name: 'Wat wilt u zeggen?' }).fill('Half geschreven')
  await screen.rerender(<InDutch>{roomWith({ consultation: openTable, masked: true })}</InDutch>)
  await expect.element(screen.getByText('De verbinding is weg. Wat u zag is afgeschermd.')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Wat wilt u zeggen?' }).elements()).toEqual([])
  await screen.rerender(<InDutch>{roomWith({ consultation: openTable })}</InDutch>)
  await expect.element(screen.getByRole('textbox', { name: 'Wat wilt u zeggen?' })).toHaveValue('Half geschreven')
})

test('when someone leaves, the screen says so', async () => {
  const screen = await render(<InDutch>{roomWith({ consultation: openTable })}</InDutch>)
  const room = openTable.room.map((seat, index) => ({ ...seat, inRoom: index !== 1 }))
  await screen.rerender(<InDutch>{roomWith({ consultation: { ...openTable, room } })}</InDutch>)
  await expect.element(screen.getByText('Tom Maes verliet de zaal. De tafel is aangepast.')).toBeVisible()
})

test('what is said aloud keeps its kind and no words', async () => {
  const contribute = vi.fn(async () => done)
  const screen = await render(<InDutch>{roomWith({ consultation: openTable, deeds: { contribute } })}</InDutch>)
  await screen.getByRole('button', { name: 'Ik wil iets zeggen' }).click()
  await screen.getByLabelText('Soort informatie').selectOptions('SIG')
  await screen.getByRole('radio', { name: /^Ik zeg het luidop/ }).click()
  expect(screen.getByRole('textbox', { name: 'Wat wilt u zeggen?' }).elements()).toEqual([])
  await screen.getByLabelText('Waarom is dit nodig in dit overleg?').fill('om te kunnen helpen')
  await screen.getByRole('button', { name: 'Dit zeggen' }).click()
  expect(contribute).toHaveBeenCalledWith(expect.objectContaining({ kind: 'SIG', form: 'oral', text: '' }))
})

test('a representative is named before the meeting', async () => {
  const nameRepresentative = vi.fn(async () => done)
  const screen = await render(<InDutch>{roomWith({ consultation: represented, deeds: { nameRepresentative } })}</InDutch>)
  await expect.element(screen.getByText('Zij vertrekt volgende week.')).toBeVisible()
  await screen.getByText('Laten vertegenwoordigen').click()
  await screen.getByRole('button', { name: 'Doorgeven aan de coördinator' }).click()
  expect(nameRepresentative).toHaveBeenCalledWith(represented.representatives[0]?.mandate)
})

test('the mayor holds with a ground and a reason, lets go on, splits and calls back', async () => {
  const deeds = { hold: vi.fn(async () => done), resume: vi.fn(async () => done), split: vi.fn(async () => done), callBack: vi.fn(async () => done) }
  const screen = await render(<InDutch>{presiding(split, deeds)}</InDutch>)
  await expect.element(screen.getByText('Wacht buiten')).toBeVisible()
  await screen.getByRole('button', { name: 'Iedereen terugroepen' }).click()
  await screen.getByText('Overleg splitsen', { exact: true }).click()
  await screen.getByRole('checkbox', { name: /Tom Maes/ }).first().click()
  await screen.getByRole('button', { name: 'Buiten laten wachten' }).click()
  await screen.getByText('Overleg aanhouden', { exact: true }).click()
  await screen.getByRole('button', { name: 'Nu aanhouden' }).click()
  await expect.element(screen.getByLabelText('Uw reden')).toHaveAccessibleDescription(/Vul dit in/)
  await screen.getByRole('radio', { name: 'De procureur maakt bezwaar' }).click()
  await screen.getByLabelText('Uw reden').fill('brief van het parket')
  await screen.getByRole('button', { name: 'Nu aanhouden' }).click()
  await screen.rerender(<InDutch>{presiding(held, deeds)}</InDutch>)
  await expect.element(screen.getByText('De procureur maakt bezwaar tegen de bespreking.')).toBeVisible()
  await screen.getByLabelText('Uw reden').fill('het bezwaar is ingetrokken')
  await screen.getByRole('button', { name: 'Laten verdergaan' }).click()
  expect(deeds.callBack).toHaveBeenCalledOnce()
  expect(deeds.split).toHaveBeenCalledWith([officer.mandate])
  expect(deeds.hold).toHaveBeenCalledWith({ ground: 'prosecutor-objects', reason: 'brief van het parket' })
  expect(deeds.resume).toHaveBeenCalledWith('het bezwaar is ingetrokken')
})
