import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { useAnnounce } from './announcer.tsx'
import { Button } from './button.tsx'
import { CommandPalette } from './command-palette.tsx'
import { Link } from './link.tsx'
import { axeFindings } from './testing/axe.ts'
import { show } from './testing/show.tsx'
import { WhyPopover } from './why-popover.tsx'
import { ConfirmState } from './workbench/confirm-state.tsx'

test('a step that cannot be undone asks first, and offers the way back before the step', async () => {
  show(<ConfirmState />)
  await userEvent.click(page.getByRole('button', { name: 'Zaak afsluiten' }))
  await expect.element(page.getByRole('alertdialog')).toHaveAccessibleName('Wilt u deze zaak afsluiten?')
  await expect.element(page.getByRole('button', { name: 'Annuleren' })).toHaveFocus()
  expect(await axeFindings()).toEqual([])
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('button', { name: 'Zaak afsluiten' })).toHaveFocus()
})

test('why says what it is about to who cannot see the page, and gives the focus back', async () => {
  show(
    <WhyPopover about="De politie ziet dit niet">
      <p>Een CLB-medewerker heeft beroepsgeheim.</p>
    </WhyPopover>,
  )
  const why = page.getByRole('button', { name: 'Waarom? De politie ziet dit niet' })
  await userEvent.click(why)
  await expect.element(page.getByRole('dialog')).toHaveAccessibleName('De politie ziet dit niet')
  expect(await axeFindings()).toEqual([])
  await userEvent.keyboard('{Escape}')
  await expect.element(why).toHaveFocus()
})

test('what happened is said aloud and stays until it is closed', async () => {
  show(<Sender />)
  await userEvent.click(page.getByRole('button', { name: 'Versturen' }))
  await expect.element(page.getByRole('status')).toHaveTextContent('De vraag is verstuurd.')
  expect(await axeFindings()).toEqual([])
  await userEvent.click(page.getByRole('button', { name: 'Melding sluiten' }))
  await expect.element(page.getByRole('status')).toHaveTextContent('')
})

function Sender() {
  const announce = useAnnounce()
  return (
    <Button onPress={() => announce({ message: 'De vraag is verstuurd.', tone: 'yes' })}>Versturen</Button>
  )
}

test('a few letters and enter choose a page', async () => {
  const chosen: string[] = []
  show(
    <CommandPalette
      title="Snel naar"
      label="Waar wilt u naartoe?"
      none="Niets gevonden."
      commands={[
        { id: '/signalen', title: 'Signalen' },
        { id: '/overleg', title: 'Overleg' },
      ]}
      onChoose={(id) => chosen.push(id)}
      onClose={() => undefined}
    />,
  )
  await userEvent.keyboard('over')
  await expect.element(page.getByRole('menuitem', { name: 'Signalen' })).not.toBeInTheDocument()
  expect(await axeFindings()).toEqual([])
  await userEvent.keyboard('{ArrowDown}{Enter}')
  expect(chosen).toEqual(['/overleg'])
})

test('a link inside the portal does not reload it', async () => {
  const visited: string[] = []
  show(<Link href="/signalen">Signalen</Link>, (path) => visited.push(path))
  await userEvent.click(page.getByRole('link', { name: 'Signalen' }))
  expect(visited).toEqual(['/signalen'])
})
