import axe from 'axe-core'
import { boundaryDays } from '@kader/advice/flows/boundary-days'
import { flowsOn } from '@kader/advice/flows/flows-on'
import { capacitiesOf, parties } from '@kader/advice/flows/parties'
import { localDate } from '@kader/domain/local-date'
import { secretKinds } from '@kader/domain/vocabulary/kinds'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { flowWord, isOpenFlow } from './flow-word.ts'
import { FrameworkPanel } from './framework-panel.tsx'
import { frameworkStates } from './framework.states.tsx'
import { InDutch } from './testing/in-dutch.tsx'

const today = localDate('2026-10-05')
const own = capacitiesOf('education')

async function findings(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

const school = () =>
  render(
    <InDutch>
      <FrameworkPanel portal="education" today={today} />
    </InDutch>,
  )

test.each(Object.entries(frameworkStates))('%s: nothing to find for axe', async (_name, state) => {
  await render(<InDutch>{state()}</InDutch>)
  expect(await findings()).toEqual([])
})

test('the matrix holds a cell for each kind and each party that something can go to, and says what the rules say', async () => {
  const screen = await school()
  const flows = flowsOn({ at: today, own })
  const reached = parties.filter((party) =>
    secretKinds.some((kind) => {
      const flow = flows.find('send', kind, party)
      return flow !== undefined && isOpenFlow(flow)
    }),
  )
  const cells = screen
    .getByRole('table', { name: /: geven/ })
    .getByRole('button')
    .elements()
  expect(cells).toHaveLength(reached.length * secretKinds.length)
  const words = {
    must: 'Moet',
    mustIf: 'Moet, als',
    may: 'Mag',
    mayIf: 'Mag, als',
    wait: 'Wacht',
    no: 'Nee',
    none: 'Geen grond',
  }
  const said = cells.map((cell) => cell.querySelector('.k-flow-word')?.textContent?.replace('?', ''))
  const meant = secretKinds.flatMap((kind) =>
    reached.map((party) => words[flowWord(flows.find('send', kind, party)!)]),
  )
  expect(said).toEqual(meant)
})

test('a cell opens the rule with its sentence, its article and its conditions, and gives the focus back', async () => {
  const screen = await school()
  await screen.getByRole('combobox', { name: 'In welke situatie?' }).selectOptions('consultation-livc-r')
  const cell = screen
    .getByRole('table')
    .getByRole('button', { name: /^Mag, als – Signaal of waarneming, aan de politie/ })
  await cell.click()
  const dialog = screen.getByRole('dialog', { name: 'Signaal of waarneming, aan de politie' })
  await expect
    .element(dialog.getByText('Van CLB-medewerker aan korpschef', { exact: false }).first())
    .toBeVisible()
  await expect.element(dialog.getByRole('list', { name: 'Artikels' }).first()).toBeVisible()
  await expect.element(dialog.getByText(/^Mag als \(\d+\)$/).first()).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(cell).toHaveFocus()
})

test('an arrow is reached by keyboard and opens the same rule', async () => {
  const screen = await school()
  const arrow = screen
    .getByRole('group', { name: 'Onderwijs en CLB: geven' })
    .getByRole('button', { name: /Signaal of waarneming, aan de politie/ })
  ;(arrow.element() as SVGElement).focus()
  await userEvent.keyboard('{Enter}')
  await expect
    .element(screen.getByRole('dialog', { name: 'Signaal of waarneming, aan de politie' }))
    .toBeVisible()
})

test('the drawing has an arrow for every open flow of its kind, dashed where contested, marked where unconfirmed', async () => {
  const screen = await school()
  await screen.getByRole('combobox', { name: 'Soort informatie' }).selectOptions('ACT')
  const drawn = flowsOn({ at: today, own }).all.filter(
    (flow) => flow.kind === 'ACT' && flow.direction === 'receive' && isOpenFlow(flow),
  )
  const arrows = screen
    .getByRole('group', { name: 'Onderwijs en CLB: krijgen' })
    .getByRole('button')
    .elements()
  expect(arrows.map((arrow) => arrow.getAttribute('data-contested'))).toEqual(
    drawn.map(({ contested }) => contested),
  )
  const dashed = arrows.filter((arrow) => {
    const { strokeDasharray } = getComputedStyle(arrow.querySelector('.k-arrow-line')!)
    return strokeDasharray !== 'none'
  })
  expect(dashed).toHaveLength(drawn.filter(({ contested }) => contested !== 'none').length)
  const marked = arrows.filter((arrow) => arrow.querySelector('.k-arrow-doubt') !== null)
  expect(marked).toHaveLength(drawn.filter(({ unconfirmed }) => unconfirmed === 'all').length)
})

test('the slider goes from one turn of the law to the next and tells what changed', async () => {
  const screen = await school()
  await screen.getByRole('button', { name: 'Vorige wijziging' }).click()
  const slider = screen.getByRole('slider')
  await expect
    .element(slider)
    .toHaveAttribute('aria-valuetext', 'De wet zoals ze geldt vanaf 1 september 2026')
  await expect.element(screen.getByText('Geen enkel antwoord verandert.', { exact: false })).toBeVisible()
  await slider.fill(String(boundaryDays.indexOf(localDate('2023-08-18'))))
  await expect.element(screen.getByRole('heading', { name: 'Dit kan nog, maar anders' })).toBeVisible()
  await screen.getByRole('button', { name: 'Terug naar vandaag' }).click()
  await expect
    .element(screen.getByText('Op 5 oktober 2026 verandert er niets voor deze keuze.'))
    .toBeVisible()
})

test('before the law of the local cell nothing goes over its table', async () => {
  const screen = await school()
  await screen.getByRole('combobox', { name: 'In welke situatie?' }).selectOptions('consultation-livc-r')
  await screen.getByLabelText('Op welke dag?').fill('2017-01-01')
  await expect
    .element(screen.getByText('In deze situatie en op deze dag is er niets mogelijk.'))
    .toBeVisible()
})

test('only who supervises the framework chooses a sector, and then sees that sector', async () => {
  const screen = await school()
  expect(screen.getByRole('combobox', { name: 'Welke sector?' }).elements()).toEqual([])
  await screen.unmount()
  const overseer = await render(<InDutch>{frameworkStates['toezicht kiest een sector']!()}</InDutch>)
  await overseer.getByRole('combobox', { name: 'Welke sector?' }).selectOptions('vdab')
  await expect.element(overseer.getByRole('group', { name: 'VDAB: geven' })).toBeVisible()
})

test('a counsellor can look at what goes for a counsellor alone', async () => {
  const screen = await school()
  await screen.getByRole('combobox', { name: 'In welke situatie?' }).selectOptions('bilateral')
  const police = screen
    .getByRole('table', { name: /: geven/ })
    .getByRole('button', { name: /^Mag, als – Signaal of waarneming, aan de politie/ })
  await expect.element(police).toBeVisible()
  await screen.getByRole('combobox', { name: 'Voor wie?' }).selectOptions('clb-worker')
  await expect.element(screen.getByText(/^Geen vertrouwelijke informatie gaat .* de politie/)).toBeVisible()
  await expect.element(police).not.toBeInTheDocument()
})
