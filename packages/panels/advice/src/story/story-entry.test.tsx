import '@kader/ui/kader.css'
import axe from 'axe-core'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { InDutch } from '../testing/in-dutch.tsx'
import { StoryEntry } from './story-entry.tsx'
import type { StoryEntryProps } from './story-entry.tsx'

const call = 'Ik ben een CLB-medewerker en de politie belt mij over een leerling'

async function findings(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

async function open(props: Partial<StoryEntryProps> = {}) {
  const onStart = vi.fn()
  const screen = await render(
    <InDutch>
      <StoryEntry onStart={onStart} {...props} />
    </InDutch>,
  )
  const tell = async (text: string): Promise<void> => {
    await screen.getByLabelText('Wat speelt er?').fill(text)
    await screen.getByRole('button', { name: 'Zoek een begin' }).click()
  }
  return { screen, onStart, tell }
}

test('says in words what it understood, and begins only when the person chooses it', async () => {
  const { screen, onStart, tell } = await open()
  await tell(call)
  const understood = screen.getByRole('region', { name: 'Dit begrepen wij' })
  await expect.element(understood.getByText('U bent: CLB-medewerker')).toBeVisible()
  await expect.element(understood.getByText('Politieambtenaar vraagt ernaar')).toBeVisible()
  await expect.element(understood.getByText('Het gaat over een leerling')).toBeVisible()
  expect(onStart).not.toHaveBeenCalled()
  await understood.getByRole('button', { name: 'Begin met wat u vertelde' }).click()
  expect(onStart).toHaveBeenCalledExactlyOnceWith({
    words: { holder: 'clb-worker', recipient: 'police-officer', setting: 'bilateral' },
  })
  await expect.element(screen.getByLabelText('Wat speelt er?')).toHaveValue('')
})

test('offers a known situation that is told with the same words', async () => {
  const { screen, onStart, tell } = await open()
  await tell('Ik ben leerkracht, een leerling heeft een baard en bidt vaker, mag ik de wijkagent bellen?')
  await screen.getByRole('button', { name: /^Begin met deze situatie: Een baard/ }).click()
  expect(onStart.mock.lastCall?.[0].words).toMatchObject({
    holder: 'teacher',
    recipient: 'police-officer',
    kind: 'SIG',
  })
  expect(JSON.stringify(onStart.mock.lastCall)).not.toContain('leerling')
})

test('a name is refused while it is typed, with the reason; nothing is suggested', async () => {
  const { screen, tell } = await open()
  await tell(`${call}. Hij heet Jan Peeters.`)
  await expect.element(screen.getByText('Hier staat iets dat op een naam lijkt.')).toBeVisible()
  await expect.element(screen.getByLabelText('Wat speelt er?')).toHaveAttribute('aria-invalid', 'true')
  await expect.element(screen.getByLabelText('Wat speelt er?')).toHaveFocus()
  await expect.element(screen.getByRole('region', { name: 'Dit begrepen wij' })).not.toBeInTheDocument()
  expect(await findings()).toEqual([])
})

test('shows where it stands, and says when it is gone', async () => {
  const { screen } = await open()
  const field = screen.getByLabelText('Wat speelt er?')
  await field.fill('Het gaat over Jan Peeters uit mijn klas')
  await screen.getByRole('button', { name: 'Toon mij waar' }).click()
  const text = field.element() as HTMLTextAreaElement
  expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe('Jan Peeters')
  await userEvent.keyboard('een leerling')
  await expect.element(screen.getByText('Nu staat er niets meer dat iemand herkenbaar maakt.')).toBeVisible()
})

test('says plainly that it does not understand, and that nothing was written', async () => {
  const { screen, tell } = await open()
  await tell('Snij de ui en bak hem in boter')
  await expect.element(screen.getByText(/^Dit begrijpen wij niet/)).toBeVisible()
  await tell('   ')
  await expect.element(screen.getByText(/^Schrijf eerst een zin/)).toBeVisible()
})

test('begins at the first question with no more than what the portal knows', async () => {
  const { screen, onStart } = await open({ holder: 'teacher' })
  await screen.getByLabelText('Wat speelt er?').fill(call)
  await screen.getByRole('button', { name: 'Begin bij de eerste vraag' }).click()
  expect(onStart).toHaveBeenCalledExactlyOnceWith({ words: { holder: 'teacher' } })
})

test('no browser service reads along, and nothing is kept', async () => {
  const { screen, tell } = await open()
  await tell(call)
  const field = screen.getByLabelText('Wat speelt er?')
  await expect.element(field).toHaveAttribute('spellcheck', 'false')
  await expect.element(field).toHaveAttribute('autocomplete', 'off')
  await expect.element(field).not.toHaveAttribute('name')
  expect(location.href).not.toContain('CLB-medewerker')
  expect(JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])).not.toContain(
    'CLB-medewerker',
  )
})

test('nothing to find for axe, before and after', async () => {
  const { tell } = await open()
  expect(await findings()).toEqual([])
  await tell(call)
  expect(await findings()).toEqual([])
})
