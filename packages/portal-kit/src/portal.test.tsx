import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { answering, json } from './testing/answering.ts'
import { openPortal } from './testing/open-portal.tsx'

const environment = { demo: true, day: '2026-10-05' }
const clb = { id: 'm1', capacity: 'clb-worker', service: 'CLB Oefenstad', cell: 'LIVC-R Oefenstad' }
const school = { id: 'm2', capacity: 'teacher', service: 'Atheneum Oefenstad', cell: null }
const signedIn = {
  signedIn: true,
  person: { name: 'Els Vermeulen' },
  mandate: clb,
  mandates: [clb, school],
  environment,
}
const known = { 'GET /api/session': () => json(signedIn) }
const stranger = { 'GET /api/session': () => json({ signedIn: false, environment }) }
const title = () => page.getByRole('heading', { level: 1 })

beforeEach(() => page.viewport(1280, 800))

test('says who I am, as what I act, which day it is, and that nothing is real', async () => {
  answering(known)
  openPortal('/')
  await expect.element(title()).toHaveTextContent('Vandaag op uw tafel')
  await expect.element(page.getByText('Oefenomgeving: fictieve gegevens')).toBeVisible()
  await expect.element(page.getByText('Vandaag in Kader: maandag 5 oktober 2026')).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Els Vermeulen, CLB-medewerker' })).toBeVisible()
  await expect.element(page.getByText('U handelt als CLB-medewerker, CLB Oefenstad, in LIVC-R Oefenstad.')).toBeVisible()
  await expect.poll(() => document.title).toBe('Vandaag · Kader Onderwijs')
})

test('a stranger gets one button, and what is public', async () => {
  answering(stranger)
  openPortal('/signalen')
  await expect.element(title()).toHaveTextContent('Welkom bij Kader')
  expect(page.getByRole('button', { name: 'Aanmelden' }).elements()).toHaveLength(1)
  await expect.element(page.getByText('Mijn signalen')).not.toBeInTheDocument()
  await userEvent.click(page.getByRole('main').getByRole('link', { name: 'Mag ik dit delen?' }))
  await expect.element(title()).toHaveTextContent('Mag ik dit delen?')
})

test('a stranger who opens a shared question is told to open it again after signing in', async () => {
  answering(stranger)
  openPortal('/overleg#at=2026-10-05&holder=clb-worker')
  await expect.element(page.getByText('U opende een koppeling met een vraag.')).toBeVisible()
})

test('a stranger who opens no question hears nothing of one', async () => {
  answering(stranger)
  openPortal('/signalen#content')
  await expect.element(title()).toHaveTextContent('Welkom bij Kader')
  await expect.element(page.getByText('U opende een koppeling met een vraag.')).not.toBeInTheDocument()
})

test.each([
  ['Privacy', 'Hoe lang'],
  ['Toegankelijkheidsverklaring', 'Wat we nog niet nakeken'],
])('a stranger reads %s from the footer', async (name, heading) => {
  answering(stranger)
  openPortal('/')
  await userEvent.click(page.getByRole('link', { name, exact: true }))
  await expect.element(title()).toHaveTextContent(name)
  await expect.element(page.getByRole('heading', { name: heading })).toBeVisible()
})

test('a page that is kept by one function is in the menu of that function only', async () => {
  answering(known)
  openPortal('/')
  await expect.element(page.getByRole('link', { name: 'Overleg', exact: true })).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Instructies', exact: true })).not.toBeInTheDocument()
})

test('and is there for who acts in it', async () => {
  answering({ 'GET /api/session': () => json({ ...signedIn, mandate: { ...clb, capacity: 'mayor' } }) })
  openPortal('/')
  await expect.element(page.getByRole('link', { name: 'Instructies', exact: true })).toBeVisible()
})

test('after a step in the menu the title of the page has the focus', async () => {
  answering(known)
  openPortal('/')
  await userEvent.click(page.getByRole('link', { name: 'Overleg', exact: true }))
  await expect.element(title()).toHaveTextContent('Mijn overleg')
  await expect.element(title()).toHaveFocus()
  await expect
    .element(page.getByRole('link', { name: 'Overleg', exact: true }))
    .toHaveAttribute('aria-current', 'page')
})

test('when the session ends, nothing that was fetched stays on the screen', async () => {
  const ended = () => json({ error: { data: { code: 'session-ended', correlation: 'c-1' } } }, 401)
  answering({ ...known, 'GET /api/v1/signals.list': ended })
  openPortal('/signalen')
  await expect.element(title()).toHaveTextContent('Uw sessie is beëindigd')
  await expect.element(page.getByRole('button', { name: /Els Vermeulen/ })).not.toBeInTheDocument()
})

test('when the mandate stops, nothing that was fetched stays on the screen, and one reads why', async () => {
  const ended = () => json({ error: { data: { code: 'mandate-ended', correlation: 'c-1' } } }, 401)
  answering({ ...known, 'GET /api/v1/signals.list': ended })
  openPortal('/signalen')
  await expect.element(title()).toHaveTextContent('Uw mandaat geldt niet meer')
  await expect.element(page.getByRole('button', { name: /Els Vermeulen/ })).not.toBeInTheDocument()
})

test('whoever opens Kader after his mandate stopped reads why, and can sign in under another', async () => {
  answering({ 'GET /api/session': () => json({ signedIn: false, mandateEnded: true, environment }) })
  openPortal('/signalen')
  await expect.element(title()).toHaveTextContent('Uw mandaat geldt niet meer')
  await expect.element(page.getByRole('button', { name: 'Opnieuw aanmelden' })).toBeVisible()
})

test('an answer that fails says what to do, and its number', async () => {
  const away = () => json({ error: { data: { code: 'unavailable', correlation: 'c-42' } } }, 503)
  answering({ ...known, 'GET /api/v1/signals.list': away })
  openPortal('/signalen')
  const alert = page.getByRole('alert')
  await expect.element(alert.getByText('Er is niets veranderd', { exact: false })).toBeVisible()
  await expect.element(alert.getByText('Nummer: c-42')).toBeVisible()
})

test('a defect stays within its page', async () => {
  answering(known)
  openPortal('/kapot')
  await expect.element(title()).toHaveTextContent('Er ging iets mis aan onze kant')
  await userEvent.click(page.getByRole('link', { name: 'Vandaag', exact: true }).first())
  await expect.element(title()).toHaveTextContent('Vandaag op uw tafel')
})

test('an unknown address says no more than that', async () => {
  answering(known)
  openPortal('/bestaat/niet')
  await expect.element(title()).toHaveTextContent('Deze pagina is er niet')
})

test('leaving with something unsaved asks first', async () => {
  answering(known)
  openPortal('/overleg')
  await userEvent.fill(page.getByLabelText('Notitie'), 'iets')
  await userEvent.click(page.getByRole('link', { name: 'Signalen' }))
  await expect.element(page.getByRole('alertdialog')).toHaveAccessibleName('U hebt iets nog niet bewaard')
  await userEvent.click(page.getByRole('button', { name: 'Annuleren' }))
  await expect.element(page.getByLabelText('Notitie')).toHaveValue('iets')
})

test('another mandate is a step of its own, after which everything is fetched again', async () => {
  const asked = answering({
    ...known,
    'POST /api/session/mandate': () => new Response(null, { status: 204 }),
  })
  openPortal('/')
  await userEvent.click(page.getByRole('button', { name: /Els Vermeulen/ }))
  await userEvent.click(page.getByRole('button', { name: 'leerkracht, Atheneum Oefenstad' }))
  expect(asked).not.toContain('POST /api/session/mandate')
  await userEvent.click(page.getByRole('button', { name: 'Van mandaat wisselen' }))
  await expect
    .poll(() => asked.slice(asked.indexOf('POST /api/session/mandate')))
    .toContain('GET /api/session')
})

test('on a phone the menu waits behind a button, and closes when one has arrived', async () => {
  await page.viewport(390, 800)
  answering(known)
  openPortal('/')
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' })
  await expect.element(title()).toHaveTextContent('Vandaag op uw tafel')
  await expect.element(menu).not.toBeInTheDocument()
  await userEvent.click(page.getByRole('button', { name: 'Menu' }))
  await userEvent.click(menu.getByRole('link', { name: 'Overleg' }))
  await expect.element(title()).toHaveTextContent('Mijn overleg')
  await expect.element(menu).not.toBeInTheDocument()
})

test('single keys go to a page, and can be switched off', async () => {
  answering(known)
  openPortal('/')
  await expect.element(title()).toHaveTextContent('Vandaag op uw tafel')
  await userEvent.keyboard('4')
  await expect.element(title()).toHaveTextContent('Mijn overleg')
  await userEvent.click(page.getByRole('button', { name: 'Weergave' }))
  await userEvent.click(page.getByLabelText('Sneltoetsen met één toets gebruiken'))
  await userEvent.keyboard('{Escape}')
  await userEvent.keyboard('1')
  await expect.element(title()).toHaveTextContent('Mijn overleg')
})

test('the browser keeps three choices about looks, and nothing else', async () => {
  answering(known)
  openPortal('/')
  await userEvent.click(page.getByRole('button', { name: 'Weergave' }))
  await userEvent.click(page.getByLabelText('Français'))
  await expect.element(page.getByRole('link', { name: 'Concertation' })).toBeVisible()
  await expect.poll(() => document.documentElement.lang).toBe('fr-BE')
  await userEvent.keyboard('{Escape}')
  await userEvent.click(page.getByRole('link', { name: 'Concertation' }))
  await expect.element(title()).toHaveTextContent('Mijn overleg')
  expect(window.sessionStorage.length).toBe(0)
  expect(document.cookie).toBe('')
  expect(Object.keys(window.localStorage)).toEqual(['kader-display'])
  expect(JSON.parse(window.localStorage.getItem('kader-display') ?? '')).toEqual({
    language: 'fr',
    theme: 'system',
    singleKeys: true,
  })
})
