import { id } from '@kader/domain/id'
import axe from 'axe-core'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import {
  agreementStates,
  begun,
  blank,
  editorWith,
  inForce,
  next,
  pageWith,
  proposed,
} from './agreements.states.tsx'
import { agreedPairs } from './agreed-pairs.ts'
import type { Answered } from '@kader/panel-kit/deed'
import { accessList } from '@kader/domain/access-list'
import { differencesBetween } from './differences.ts'
import { readDraft } from './draft.ts'
import { InDutch } from './testing/in-dutch.tsx'

async function findings(): Promise<readonly string[]> {
  const { violations } = await axe.run(document, { rules: { region: { enabled: false } } })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

test.each(Object.entries(agreementStates))('%s: nothing to find for axe', async (_name, state) => {
  await render(<InDutch>{state()}</InDutch>)
  expect(await findings()).toEqual([])
})

test('one signs for one’s own service, after saying that one read it, and exactly this text', async () => {
  const sign = vi.fn(async (): Promise<Answered> => ({ done: true }))
  const screen = await render(<InDutch>{pageWith([proposed], { deeds: { sign } })}</InDutch>)
  const button = screen.getByRole('button', { name: 'Tekenen voor CLB Oefenstad' })
  await button.click()
  await expect.element(screen.getByText('Lees de versie en vink dit aan.').first()).toBeVisible()
  expect(sign).not.toHaveBeenCalled()
  await screen.getByRole('checkbox', { name: 'Ik las versie 1 en mag tekenen voor CLB Oefenstad.' }).click()
  await button.click()
  expect(sign).toHaveBeenCalledWith({ id: proposed.id, text: proposed.text })
})

test('who signs reads first what changes', async () => {
  const screen = await render(<InDutch>{pageWith([next, inForce])}</InDutch>)
  await expect.element(screen.getByText('De bewaartermijn gaat van 60 naar 36 maanden.')).toBeVisible()
  await expect.element(screen.getByText('Nieuw:')).toBeVisible()
  await expect.element(screen.getByText('Weg:')).toBeVisible()
  await expect.element(screen.getByText('Gewijzigd:')).toBeVisible()
})

test('a line is the same line while it keeps its name, in whatever order its words stand', () => {
  const found = differencesBetween(inForce, next)
  expect([found.added, found.removed, found.changed].map((lines) => lines.length)).toEqual([1, 1, 1])
  const [line, ...others] = inForce.lines
  expect(
    differencesBetween(inForce, {
      ...inForce,
      lines: [...others, { ...line!, kinds: line!.kinds.toReversed() }],
    }),
  ).toMatchObject({ added: [], removed: [], changed: [] })
})

test('a template fills the text, and what it closes stands beside it with its proof', async () => {
  const screen = await render(<InDutch>{editorWith(blank)}</InDutch>)
  await screen.getByRole('button', { name: 'Beginnen met: Overeenkomst van de kern van de cel' }).click()
  await expect
    .element(screen.getByRole('textbox', { name: 'Titel' }))
    .toHaveValue('Overeenkomst van de kern van de cel')
  await expect.element(screen.getByText('Deze overeenkomst opent niets wat de wet niet opent')).toBeVisible()
  await expect
    .element(screen.getByText(/^Vertrouwelijke hulp, van CLB-medewerker aan burgemeester/))
    .toBeVisible()
  await expect.element(screen.getByRole('img', { name: /^Tekening: \d+ gemeld, \d+ enkel met voorwaarde, [1-9]\d* gesloten/ })).toBeVisible()
})

test('who promises more than the law allows reads a counterexample', async () => {
  const [first] = begun.lines
  const screen = await render(
    <InDutch>{editorWith({ ...begun, lines: [{ ...first!, kinds: ['TER'] }] })}</InDutch>,
  )
  await expect
    .element(screen.getByText(/Tegenvoorbeeld: Informatie van OCAD, van CLB-medewerker aan burgemeester/))
    .toBeVisible()
})

test('what is missing is named at its field, and nothing that was typed is lost', async () => {
  const save = vi.fn(async (): Promise<Answered> => ({ done: false, refusal: 'another-version-open' }))
  const screen = await render(<InDutch>{editorWith(blank, save)}</InDutch>)
  const title = screen.getByRole('textbox', { name: 'Titel' })
  await title.fill('Onze afspraken')
  await screen.getByRole('button', { name: 'Ontwerp bewaren' }).click()
  await expect.element(screen.getByText('Kies minstens twee diensten.').first()).toBeVisible()
  await expect.element(title).toHaveValue('Onze afspraken')
  expect(save).not.toHaveBeenCalled()
})

test('a choice stays open while one chooses', async () => {
  const screen = await render(<InDutch>{editorWith(blank)}</InDutch>)
  await screen.getByRole('button', { name: 'Regel toevoegen' }).click()
  const who = screen.getByRole('group', { name: 'Wie meldt' })
  await who.getByRole('checkbox', { name: 'CLB-medewerker' }).click()
  await who.getByRole('checkbox', { name: 'CAW-begeleider' }).click()
  await expect.element(screen.getByText('Wie meldt: CLB-medewerker, CAW-begeleider')).toBeVisible()
})

test('a refusal keeps the whole draft', async () => {
  const save = vi.fn(async (): Promise<Answered> => ({ done: false, refusal: 'another-version-open' }))
  const screen = await render(<InDutch>{editorWith(begun, save)}</InDutch>)
  await screen.getByRole('button', { name: 'Ontwerp bewaren' }).click()
  await expect.element(screen.getByText(/^Er ligt al een versie/)).toBeVisible()
  await expect.element(screen.getByRole('textbox', { name: 'Titel' })).toHaveValue('Afspraken met het CLB')
  const read = readDraft(begun)
  expect(read.ok && save).toHaveBeenCalledWith(read.ok && read.command)
})

test('the list of access names each category once, with its secrecy and what is reported to it', () => {
  const [mayor, counsellor] = [
    id('00000001-0000-4000-8000-000000000000'),
    id('00000002-0000-4000-8000-000000000000'),
  ]
  const rows = accessList(inForce, [
    { service: mayor, name: 'Stad', capacities: ['mayor'] },
    { service: counsellor, name: 'CLB', capacities: ['clb-worker'] },
    { service: id('00000003-0000-4000-8000-000000000000'), name: 'Geen partij', capacities: ['caw-worker'] },
  ])
  expect(rows.map(({ capacity, regime, kinds }) => [capacity, regime, kinds])).toEqual([
    ['mayor', 'ambtsgeheim', ['ID', 'SIG']],
    ['clb-worker', 'beroepsgeheim', []],
  ])
})

test('the drawing shows of each pair what closes most', () => {
  const [line] = inForce.lines
  const named = { ...line!, holders: ['clb-worker' as const], recipients: ['mayor' as const, 'caw-worker' as const, 'clb-worker' as const], effect: 'shared' as const }
  const cut = { line: 'x', holder: 'clb-worker' as const, kind: 'CARE' as const, recipient: 'mayor' as const, settings: [] }
  expect(agreedPairs([named], [{ ...cut, effect: 'closed' }, { ...cut, kind: 'SIG', effect: 'only-if' }])).toEqual([
    { holder: 'clb-worker', recipient: 'mayor', effect: 'closed' },
    { holder: 'clb-worker', recipient: 'caw-worker', effect: 'shared' },
  ])
})
