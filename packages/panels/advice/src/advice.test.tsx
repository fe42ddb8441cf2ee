import { adviceNumber } from '@kader/advice/course/advice-number'
import '@kader/ui/kader.css'
import axe from 'axe-core'
import { fromFragment, toFragment } from '@kader/advice/course/fragment'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { AdvicePage } from './advice-page.tsx'
import { AdviceWalk } from './advice-walk.tsx'
import type { AdviceWalkProps } from './advice-walk.tsx'
import { adviceStates, police, registering, table, today } from './advice.states.tsx'
import { InDutch } from './testing/in-dutch.tsx'

const onPdf = vi.fn(async () => undefined)
const address = 'https://kader.example/delen'

async function findings(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

function open(props: Partial<AdviceWalkProps> = {}): ReturnType<typeof render> {
  return render(
    <InDutch>
      <AdviceWalk today={today} address={address} {...props} />
    </InDutch>,
  )
}

type Screen = Awaited<ReturnType<typeof open>>

async function choose(screen: Screen, ...labels: readonly string[]): Promise<void> {
  for (const label of labels) await screen.getByRole('radio', { name: label }).click()
  await screen.getByRole('button', { name: 'Verder' }).click()
}

const title = (screen: Screen, name: string | RegExp) => screen.getByRole('heading', { level: 2, name })

test.each(Object.entries(adviceStates))('%s: nothing to find for axe', async (_name, state) => {
  await render(<InDutch>{state()}</InDutch>)
  expect(await findings()).toEqual([])
})

test('a counsellor whom the police ring reads no after five choices, with the article and other ways', async () => {
  const screen = await open()
  await choose(screen, 'Onderwijs en CLB', 'CLB-medewerker')
  await choose(screen, 'Signaal of waarneming')
  await choose(screen, 'Rechtstreeks contact', 'Gewoon in een gesprek, aan de telefoon of per mail')
  await choose(screen, 'Politie', 'Politieambtenaar')
  await expect.element(title(screen, 'Dit mag niet.')).toHaveFocus()
  await expect.element(screen.getByText(/leerlingenbegeleiding, art. 8/)).toBeVisible()
  await expect.element(screen.getByRole('heading', { name: 'Wat u wel kunt doen' })).toBeVisible()
})

test('each question takes the focus, the first leaves it where the page put it', async () => {
  const screen = await open({ own: 'clb-worker' })
  await expect.element(title(screen, 'Wat voor informatie is het?')).not.toHaveFocus()
  await choose(screen, 'Signaal of waarneming')
  await expect.element(title(screen, 'Hoe of waar vertelt u het?')).toHaveFocus()
})

test('the keyboard alone reaches an answer', async () => {
  const screen = await open({ start: registering })
  await expect
    .element(title(screen, 'Is het ter zake, noodzakelijk en tot het minimum beperkt?'))
    .toBeVisible()
  screen.getByRole('button', { name: 'Ja', exact: true }).element().focus()
  await userEvent.keyboard('{Enter}')
  for (let left = 2; left > 0; left--) await userEvent.keyboard('{Tab}{Enter}')
  await expect.element(title(screen, 'Dit mag.')).toHaveFocus()
})

test('going on without a choice says what is missing and stays', async () => {
  const screen = await open({ own: 'clb-worker' })
  await screen.getByRole('button', { name: 'Verder' }).click()
  await expect
    .element(screen.getByRole('alert').filter({ hasText: 'Kies eerst een antwoord.' }))
    .toBeVisible()
  await expect.element(title(screen, 'Wat voor informatie is het?')).toBeVisible()
})

test('back shows the question before with its answer, and loses nothing', async () => {
  const screen = await open({ own: 'clb-worker' })
  await choose(screen, 'Signaal of waarneming')
  await choose(screen, 'Rechtstreeks contact', 'Gewoon in een gesprek, aan de telefoon of per mail')
  await screen.getByRole('button', { name: 'Terug' }).click()
  await expect.element(screen.getByRole('radio', { name: /^Gewoon in een gesprek/ })).toBeChecked()
  await screen.getByRole('button', { name: 'Terug' }).click()
  await expect.element(screen.getByRole('radio', { name: 'Signaal of waarneming' })).toBeChecked()
  await screen.getByRole('button', { name: 'Verder' }).click()
  await expect.element(title(screen, 'Aan wie wilt u het vertellen?')).toBeVisible()
})

test('changing one answer keeps the others, and drops from sight what no longer can matter', async () => {
  const screen = await open({
    start: { ...registering, conditions: { 'C-NEC': true, 'C-FREE': true, 'C-MAND': true } },
  })
  await expect.element(title(screen, 'Dit mag.')).toBeVisible()
  await screen.getByRole('button', { name: 'Wijzig: Aan wie' }).click()
  await expect.element(screen.getByRole('radio', { name: 'LIVC-coördinator' })).toBeChecked()
  await choose(screen, 'Politie', 'Politieambtenaar')
  await expect.element(title(screen, /^Dit mag niet/)).toBeVisible()
  const given = screen.getByRole('region', { name: 'Wat u antwoordde' })
  await expect.element(given.getByText('Bij een aanmelding bij de cel')).toBeVisible()
  await expect.element(given.getByText(/Kiest u vrij/)).not.toBeInTheDocument()
})

test('what was changed by mistake can be left as it was', async () => {
  const screen = await open({ start: police })
  await screen.getByRole('button', { name: 'Wijzig: Wat' }).click()
  await screen.getByRole('button', { name: 'Terug zonder te wijzigen' }).click()
  await expect.element(title(screen, 'Dit mag niet.')).toHaveFocus()
})

test('the conditions of a consultation stand together; one left open counts as not known', async () => {
  const onCourse = vi.fn()
  const screen = await open({ start: { ...table, conditions: { 'C-NEC': true } }, onCourse })
  await expect.element(title(screen, 'Klopt dit allemaal?')).toBeVisible()
  const invited = screen.getByRole('group', { name: /uitgenodigd door de burgemeester/ })
  await invited.getByRole('radio', { name: 'Ja', exact: true }).click()
  await screen.getByRole('button', { name: 'Verder' }).click()
  const course = onCourse.mock.lastCall?.[0]
  expect(course.conditions).toMatchObject({ 'C-INV': true, 'C-LIST': 'unknown', 'C-FREE': 'unknown' })
  await expect.element(title(screen, /^Dit mag, als aan \d+ voorwaarden is voldaan\.$/)).toBeVisible()
})

test('what is not known never opens', async () => {
  const screen = await open({ start: { ...registering, conditions: { 'C-MAND': true, 'C-FREE': true } } })
  await screen.getByRole('button', { name: 'Dat weet ik niet' }).click()
  await expect.element(title(screen, /^Dit mag, als het ter zake/)).toBeVisible()
})

test('a lawful other way is one press away and asks only what that way leaves open', async () => {
  const screen = await open({ start: police })
  await screen.getByRole('button', { name: /^Stel deze vraag: U mag een persoon aanmelden/ }).click()
  await expect.element(title(screen, 'Aan wie wilt u het vertellen?')).toHaveFocus()
})

test('the portal knows who asks, and lets one ask for someone else', async () => {
  const screen = await open({ own: 'clb-worker' })
  await expect.element(screen.getByText('CLB-medewerker (u)')).toBeVisible()
  await screen.getByRole('button', { name: 'Voor iemand anders vragen' }).click()
  await expect.element(title(screen, 'Wie bent u?')).toHaveFocus()
})

test('an element for one sector offers only those who work there', async () => {
  const screen = await open({ holders: ['teacher', 'school-director'] })
  expect(screen.getByRole('radio').elements()).toHaveLength(2)
})

test('why a condition is asked names the articles that hang on it', async () => {
  const screen = await open({ start: registering })
  await screen.getByText('Waarom vragen we dit?').click()
  await expect.element(screen.getByText(/Of u dit mag delen, hangt hiervan af/)).toBeVisible()
  await expect.element(screen.getByText(/art\. 458ter|wet 30 juli 2018/i).first()).toBeVisible()
})

test('the way out for acute danger stands beside every question and every answer', async () => {
  for (const start of [undefined, registering, police]) {
    const screen = await open({ start })
    await expect.element(screen.getByText('Acuut gevaar? Bel 101')).toBeVisible()
    await screen.unmount()
  }
})

test('the emergency is a question of its own', async () => {
  const screen = await open({ start: police })
  await screen.getByText('Wat de wet in nood toelaat').click()
  await screen.getByRole('button', { name: 'Stel deze vraag als noodsituatie' }).click()
  await expect.element(title(screen, 'Aan wie wilt u het vertellen?')).toBeVisible()
})

test('the slider says the period and the answer of then, and asks for then', async () => {
  const screen = await open({
    start: { ...registering, conditions: { 'C-NEC': true, 'C-FREE': true, 'C-MAND': true } },
  })
  const slider = screen.getByRole('slider')
  slider.element().focus()
  await userEvent.keyboard('{Home}')
  await expect.element(slider).toHaveAttribute('aria-valuetext', expect.stringContaining('1 januari 2016'))
  await screen.getByRole('button', { name: 'Stel de vraag voor toen' }).click()
  await expect.element(title(screen, /^Dit mag niet/)).toHaveFocus()
  await expect.element(screen.getByText('Volgens de wet van 1 januari 2016').first()).toBeVisible()
})

test('another day is another law; a day before the rules is refused', async () => {
  const screen = await open({ start: police })
  await screen.getByText('Andere dag').click()
  const day = screen.getByLabelText('Op welke dag deelt u het?')
  await day.fill('2015-12-31')
  await screen.getByRole('button', { name: 'Gebruik deze dag' }).click()
  await expect.element(screen.getByRole('alert').filter({ hasText: '1 januari 2016' })).toBeVisible()
  await day.fill('2019-05-01')
  await screen.getByRole('button', { name: 'Gebruik deze dag' }).click()
  await expect.element(screen.getByText('Volgens de wet van 1 mei 2019').first()).toBeVisible()
})

test('the link holds the codes of this question and opens it again', async () => {
  const screen = await open({ start: police })
  const link = screen.getByLabelText('Koppeling naar deze vraag').element() as HTMLInputElement
  const [before, fragment = ''] = link.value.split('#')
  expect(before).toBe(address)
  expect(fromFragment(fragment)?.words).toMatchObject({ holder: 'clb-worker', recipient: 'police-officer' })
})

test('a PDF is offered only where a service makes one, and a failure says so', async () => {
  const without = await open({ start: police })
  expect(without.getByRole('button', { name: 'Bewaar als PDF' }).elements()).toHaveLength(0)
  await without.unmount()
  const onPdf = vi.fn(() => Promise.reject(new Error('offline')))
  const screen = await open({ start: police, onPdf })
  await screen.getByRole('button', { name: 'Bewaar als PDF' }).click()
  await expect.element(screen.getByText(/De PDF lukt nu niet/)).toBeVisible()
  expect(onPdf).toHaveBeenCalledOnce()
})

test('an unconfirmed source says so, and every source opens without telling where from', async () => {
  const screen = await open({ start: police })
  for (const link of screen.getByRole('link', { name: /^Lees de bron/ }).elements()) {
    expect(link.getAttribute('rel')).toContain('noreferrer')
  }
})

test('a shared link opens in the portal; a skip link leaves the answers where they are', async () => {
  window.location.hash = toFragment(police)
  const screen = await render(
    <InDutch>
      <AdvicePage sector="education" onPdf={onPdf} today={today} capacity="clb-worker" />
    </InDutch>,
  )
  await expect.element(title(screen, 'Dit mag niet.')).toBeVisible()
  await screen.getByRole('button', { name: 'Begin opnieuw' }).click()
  await choose(screen, 'Signaal of waarneming')
  const skipped = new Promise((settled) => window.addEventListener('hashchange', settled, { once: true }))
  window.location.hash = '#content'
  await skipped
  await expect.element(title(screen, 'Hoe of waar vertelt u het?')).toBeVisible()
  window.location.hash = toFragment(table)
  await expect.element(title(screen, /ter zake/)).toBeVisible()
  window.location.hash = ''
})

test('the way of registering leads to the page where this person registers', async () => {
  const onGo = vi.fn()
  const screen = await render(
    <InDutch>
      <AdviceWalk
        today={today}
        start={police}
        address={address}
        flowOf={({ words }) =>
          words.setting === 'case-registration'
            ? { label: 'Nieuw signaal', href: '/signalen/nieuw', onGo }
            : undefined
        }
      />
    </InDutch>,
  )
  await screen.getByRole('link', { name: 'Nieuw signaal' }).click()
  expect(onGo).toHaveBeenCalledWith('/signalen/nieuw')
})

test('someone without a capacity of a holder is asked who is asking', async () => {
  const screen = await render(
    <InDutch>
      <AdvicePage sector="education" onPdf={onPdf} today={today} capacity="researcher" />
    </InDutch>,
  )
  await expect.element(title(screen, 'Wie bent u?')).toBeVisible()
})

test('another way to begin stands beside the first question only, and skips what it understood', async () => {
  const screen = await open({
    opening: (onWords) => (
      <button type="button" onClick={() => onWords({ holder: 'clb-worker', kind: 'SIG' })}>
        Vertel het
      </button>
    ),
  })
  await screen.getByRole('button', { name: 'Vertel het' }).click()
  await expect.element(title(screen, 'Hoe of waar vertelt u het?')).toHaveFocus()
  await expect.element(screen.getByRole('button', { name: 'Vertel het' })).not.toBeInTheDocument()
  await screen.getByRole('button', { name: 'Begin opnieuw' }).click()
  await expect.element(screen.getByRole('button', { name: 'Vertel het' })).toBeVisible()
})

test('a portal offers to tell it, to practise and to keep a PDF by its number', async () => {
  window.location.hash = ''
  const screen = await render(
    <InDutch>
      <AdvicePage sector="education" onPdf={onPdf} today={today} capacity="clb-worker" />
    </InDutch>,
  )
  await screen.getByText('Ik vertel het liever in mijn eigen woorden').click()
  await screen.getByRole('textbox', { name: 'Wat speelt er?' }).fill('de politie belt mij over een leerling')
  await screen.getByRole('button', { name: 'Zoek een begin' }).click()
  expect(await findings()).toEqual([])
  await screen
    .getByRole('button', { name: /^Begin met/ })
    .first()
    .click()
  await expect.element(screen.getByText('Wat speelt er?')).not.toBeInTheDocument()
  const begun = screen.getByRole('heading', { level: 2 }).first().element().textContent
  await screen.getByRole('button', { name: 'Oefen met situaties' }).click()
  await screen.getByRole('button', { name: 'Begin', exact: true }).click()
  await expect.element(screen.getByRole('progressbar', { name: /^Situatie 1 van/ })).toBeVisible()
  await screen.getByRole('button', { name: 'Terug naar mijn vraag' }).click()
  await expect.element(screen.getByRole('button', { name: 'Oefen met situaties' })).toHaveFocus()
  expect(screen.getByRole('heading', { level: 2 }).first().element().textContent).toBe(begun)
  window.location.hash = toFragment(police)
  await screen.getByRole('button', { name: 'Bewaar als PDF' }).click()
  expect(onPdf).toHaveBeenCalledWith(police, `kader-${adviceNumber(police)}.pdf`)
  window.location.hash = ''
})
