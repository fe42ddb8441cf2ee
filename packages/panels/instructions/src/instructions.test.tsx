import type { AddFilePart } from '@kader/domain/commands/instruction'
import { partBytes } from '@kader/domain/file-type'
import type { IssueInstruction } from '@kader/domain/commands/instruction'
import axe from 'axe-core'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import type { Answered } from '@kader/panel-kit/deed'
import { confirmed, instructionStates, late, mineWith, opened, orderWith, overviewWith, unread } from './instructions.states.tsx'
import { markFile } from './mark-file.ts'
import { sendFile } from './send-file.ts'
import { InDutch } from './testing/in-dutch.tsx'

const done: Answered = { done: true }

test.each(Object.entries(instructionStates))('%s: nothing to find for axe', async (_name, state) => {
  await render(<InDutch>{state()}</InDutch>)
  const { violations } = await axe.run(document, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
})

test('opening is what says that it was received', async () => {
  const receive = vi.fn(async () => done)
  const screen = await render(<InDutch>{mineWith(unread, { receive })}</InDutch>)
  await screen.getByRole('button', { name: /^Openen/ }).click()
  expect(receive).toHaveBeenCalledWith(unread.id)
})

test('it is confirmed by the person’s own hand, and the last day was said before', async () => {
  const acknowledge = vi.fn(async () => done)
  const screen = await render(<InDutch>{mineWith(opened, { acknowledge })}</InDutch>)
  await expect.element(screen.getByText(/^Bevestig ten laatste op/)).toBeVisible()
  await screen.getByRole('button', { name: /^Gelezen en begrepen/ }).click()
  expect(acknowledge).toHaveBeenCalledWith(opened.id)
  await expect.element(screen.getByText('Uw bevestiging is bewaard.')).toBeVisible()
})

test('who is suspended reads how it ends, and who confirmed has nothing left to do', async () => {
  const screen = await render(<InDutch>{mineWith(late)}</InDutch>)
  await expect.element(screen.getByText('Uw mandaat is geschorst')).toBeVisible()
  await screen.rerender(<InDutch>{mineWith({ ...confirmed, fileKept: false })}</InDutch>)
  await expect.element(screen.getByText(/^U bevestigde op/)).toBeVisible()
  expect(screen.getByRole('button').elements()).toEqual([])
})

test('a reminder stands from a week before the last day on, and while one is suspended', async () => {
  const screen = await render(<InDutch>{instructionStates['waiting today']()}</InDutch>)
  const reminded = screen.getByRole('listitem').elements().map((item) => item.textContent?.includes('Herinnering'))
  expect(reminded).toEqual([false, true, true])
})

test('what is missing stands at its field, nothing is sent, and what was typed stays', async () => {
  const issue = vi.fn(async () => done)
  const screen = await render(<InDutch>{overviewWith(issue)}</InDutch>)
  const issuer = screen.getByRole('textbox', { name: 'Wie geeft ze?' })
  await issuer.fill('De burgemeester')
  await screen.getByRole('button', { name: 'Instructie geven' }).click()
  await expect.element(screen.getByRole('alert')).toHaveFocus()
  await expect.element(screen.getByRole('textbox', { name: 'Waarover gaat ze?' })).toHaveAccessibleDescription(/Vul dit in/)
  await expect.element(issuer).toHaveValue('De burgemeester')
  expect(issue).not.toHaveBeenCalled()
})

test('an instruction that suspends carries its days, and for whom it is', async () => {
  const issue = vi.fn(async () => done)
  const screen = await render(<InDutch>{overviewWith(issue)}</InDutch>)
  await screen.getByRole('combobox', { name: 'Soort' }).selectOptions('circular')
  await screen.getByRole('textbox', { name: 'Wie geeft ze?' }).fill('ABB')
  await screen.getByRole('textbox', { name: 'Waarover gaat ze?' }).fill('Wie meldt wat')
  await screen.getByRole('checkbox', { name: 'CLB-medewerker' }).click()
  await screen.getByRole('radio', { name: /geschorst/ }).click()
  await screen.getByRole('spinbutton', { name: 'Binnen hoeveel dagen bevestigen?' }).fill('14')
  await screen.getByRole('button', { name: 'Instructie geven' }).click()
  expect(issue).toHaveBeenCalledWith({
    kind: 'circular',
    issuer: 'ABB',
    number: '',
    subject: 'Wie meldt wat',
    issuedOn: '2026-10-05',
    from: '2026-10-05',
    audience: { cells: [], services: [], capacities: ['clb-worker'] },
    binding: true,
    suspendsAfterDays: 14,
    fileName: '',
  })
})

test('an instruction can be limited to cells, and an order to services, by name', async () => {
  const issue = vi.fn(async (_: IssueInstruction) => done)
  const fill = async (screen: Awaited<ReturnType<typeof render>>): Promise<void> => {
    await screen.getByRole('combobox', { name: 'Soort' }).selectOptions('note')
    await screen.getByRole('textbox', { name: 'Wie geeft ze?' }).fill('ABB')
    await screen.getByRole('textbox', { name: 'Waarover gaat ze?' }).fill('Wie meldt wat')
    await screen.getByRole('button', { name: 'Instructie geven' }).click()
  }
  const supervisor = await render(<InDutch>{overviewWith(issue)}</InDutch>)
  await supervisor.getByText('Voor welke cellen? 0 gekozen').click()
  await supervisor.getByRole('checkbox', { name: 'LIVC-R Oefenstad' }).click()
  await fill(supervisor)
  await supervisor.unmount()
  const organiser = await render(<InDutch>{orderWith(issue)}</InDutch>)
  await organiser.getByRole('checkbox', { name: 'CLB Oefenstad' }).click()
  await fill(organiser)
  expect(issue.mock.calls.map(([{ audience }]) => audience)).toEqual([
    { cells: ['00000032-0000-4000-8000-000000000000'], services: [], capacities: [] },
    { cells: [], services: ['00000021-0000-4000-8000-000000000000'], capacities: [] },
  ])
})

test('a file has its name, its size and its fingerprint, worked out here', async () => {
  expect(await markFile(new File(['abc'], 'omzendbrief.pdf'))).toMatchObject({
    name: 'omzendbrief.pdf',
    bytes: 3,
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  })
})

test('a file travels in parts that are small, in their order, and stops at the first that is refused', async () => {
  const content = new Uint8Array(partBytes * 2 + 1).fill(7)
  const sent: number[] = []
  const progress: number[] = []
  const addPart = vi.fn(async ({ part, bytes }: AddFilePart) => {
    sent.push(part)
    expect(bytes.length).toBeLessThanOrEqual(60_000)
    return done
  })
  expect(await sendFile(addPart, { id: unread.id, content, onProgress: (percent) => progress.push(percent) })).toEqual(done)
  expect([sent, progress]).toEqual([[0, 1, 2], [0, 33, 66]])
  const refused: Answered = { done: false, refusal: 'file-changed' }
  const failing = vi.fn(async () => refused)
  expect(await sendFile(failing, { id: unread.id, content, onProgress: () => undefined })).toEqual(refused)
  expect(failing).toHaveBeenCalledOnce()
})

test('a file that is not the one that was marked is not handed over', async () => {
  const readFile = vi.fn(async () => ({ type: 'pdf' as const, sha256: 'a'.repeat(64) as never, parts: [{ id: unread.id, bytes: { shown: true as const, value: 'YWJj' } }] }))
  const screen = await render(<InDutch>{mineWith(confirmed, { readFile })}</InDutch>)
  await screen.getByRole('button', { name: 'Bestand openen: omzendbrief.pdf' }).click()
  await expect.element(screen.getByText(/de vingerafdruk klopt niet/)).toBeVisible()
})
