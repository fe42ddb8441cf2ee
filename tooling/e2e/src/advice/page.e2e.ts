import { fromFragment, toFragment } from '@kader/advice/course/fragment'
import { LocalDate } from '@kader/domain/local-date'
import { advice } from '@kader/i18n/nl/advice'
import { site as words } from '@kader/i18n/nl/site'
import { tryVignette, vignettes } from '@kader/secrecy-rules'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lookAt, watch } from '../accessibility/look-at-page.ts'
import { chooseWord } from './answer-screen.ts'
import { PublicPage, ready } from './public-page.ts'
import { expectOutcome, walkQuestion } from './walk-question.ts'

const [call] = vignettes
if (call === undefined) throw new Error('no vignettes')
const { question } = tryVignette(call)
/** A link that opens the call of the police to a counsellor, wholly answered. */
const asked = toFragment({
  at: question.at,
  words: {
    holder: question.holder,
    kind: question.kind,
    recipient: question.recipient,
    setting: question.setting,
    purpose: question.purpose,
  },
  conditions: {},
})

let site: PublicPage
beforeAll(async () => {
  site = await PublicPage.open()
})
afterAll(() => site?.close())

async function focused(page: Page): Promise<string> {
  return page.evaluate<string>('document.activeElement.textContent')
}

test.each([
  '/',
  '/oefenen',
  '/inbouwen',
  '/privacy',
  '/toegankelijkheid',
  '/bestaat-niet',
  '/voorbeeld',
  '/fr',
  '/de/inbouwen',
  '/en/privacy',
  `/#${asked}`,
])('%s can be used by everyone, on a phone and enlarged four times too', async (path) => {
  const page = await site.visit(path)
  const noticed = watch(page, site.origin)
  expect([...(await lookAt(page, path)), ...noticed]).toEqual([])
  await page.context().close()
})

test('the first question is answered before any script has come, and the answer is kept when it does', async () => {
  const context = await site.visitor()
  const page = await context.newPage()
  let release: () => void = () => undefined
  const held = new Promise<void>((done) => (release = done))
  await page.route('**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(site.origin, { waitUntil: 'commit' })
  const education = page.getByRole('radio', { name: advice.family.education })
  await education.check()
  expect(await education.isChecked()).toBe(true)
  expect(await page.locator('#walk[data-waiting]').count()).toBe(1)
  release()
  await ready(page)
  expect(await education.isChecked()).toBe(true)
  expect(await page.getByRole('radio', { name: 'CLB-medewerker' }).count()).toBe(1)
  expect(await page.evaluate('document.activeElement.value')).toBe('education')
  await context.close()
})

test('without any script the first question stands there, and the page says what is missing', async () => {
  const context = await site.visitor({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(site.origin)
  await page.getByRole('radio', { name: advice.family.welfare }).check()
  expect(await page.locator('noscript .p-notice').isVisible()).toBe(true)
  expect(await page.getByText(advice.emergencyTitle).isVisible()).toBe(true)
  // A form that was sent would carry the answer to a server.
  await page.getByRole('button', { name: advice.next }).click({ noWaitAfter: true })
  expect(page.url()).toBe(`${site.origin}/`)
  await context.close()
})

test('a whole question is asked without network, and nothing was requested after the first load', async () => {
  const context = await site.visitor()
  const page = await context.newPage()
  const requests: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  await page.goto(site.origin, { waitUntil: 'networkidle' })
  await ready(page)
  const first = requests.length
  expect(first).toBeGreaterThan(3)
  await context.setOffline(true)
  await page.evaluate('window.print = () => { window.printed = true }')
  const today = { ...question, at: LocalDate.parse(await dayIn(page)) }
  expectOutcome(await walkQuestion(page.locator('#walk'), today), 'prohibited')
  await page.getByRole('button', { name: advice.print }).click()
  expect(await page.evaluate('window.printed')).toBe(true)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('heading', { level: 2 }).first().isVisible()).toBe(true)
  expect(requests.slice(first)).toEqual([])
  expect(requests.filter((url) => !url.startsWith(site.origin))).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0)
  await context.close()
})

/** The page asks about today, whatever day that is. */
function dayIn(page: Page): Promise<string> {
  return page.evaluate<string>("new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Brussels' }).format()")
}

test('a whole question is asked with the keyboard alone, and each screen takes the focus', async () => {
  const page = await site.visit('/')
  const press = (...keys: string[]) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())
  await page.getByRole('radio').first().focus()
  await press('Space', 'Tab', 'Space')
  expect(await page.locator('input[value="clb-worker"]').isChecked()).toBe(true)
  await press('Enter')
  for (let screens = 0; screens < 20 && (await page.locator('.k-advice-outcome').count()) === 0; screens += 1) {
    expect(await focused(page)).toBe(await page.locator('.k-advice-question h2').textContent())
    const turn = await page.locator('.k-advice-question h2').textContent()
    await press('Tab', 'Space')
    const second = page.locator('.k-advice-question fieldset:not([data-compact]) > .k-advice-choices input')
    if ((await page.locator('.k-advice-question h2').textContent()) === turn && (await page.locator('.k-advice-question').count()) > 0) {
      if ((await second.count()) > 0 && (await second.locator(':scope:checked').count()) === 0) await press('Tab', 'Space')
      await press('Enter')
    }
    await page.waitForFunction(`document.querySelector('#walk h2')?.textContent !== ${JSON.stringify(turn)}`)
  }
  expect(await focused(page)).toBe(await page.locator('.k-advice-outcome h2').textContent())
  await page.context().close()
})

test('a shared link opens the same answer, in whatever language; a broken one says so and begins anew', async () => {
  const page = await site.visit(`/#${asked}`)
  expect(await page.locator('.k-advice-outcome h2').textContent()).toBe('Dit mag niet.')
  expect(await page.locator('#walk input[readonly]').inputValue()).toBe(`${site.origin}/#${asked}`)
  await page.goto(`${site.origin}/#at=2026-10-05&holder=constructor`)
  await page.getByRole('alert').filter({ hasText: words.linkBroken }).waitFor()
  expect(await page.getByRole('heading', { level: 2, name: advice.ask.holder }).isVisible()).toBe(true)
  await page.context().close()
})

test('only the button for a PDF sends anything, and then codes and nothing else', async () => {
  const page = await site.visit(`/#${asked}`)
  const sent: string[] = []
  await page.route('**/api/v1/advice/pdf', async (route) => {
    sent.push(route.request().postData() ?? '')
    expect(route.request().headers()['cookie']).toBeUndefined()
    await route.fulfill({ status: 200, contentType: 'application/pdf', body: '%PDF-1.7' })
  })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: advice.savePdf }).click(),
  ])
  const shown = await page.locator('.k-advice-number').textContent()
  const [, number] = /^kader-([0-9A-Z-]{19})\.pdf$/.exec(download.suggestedFilename()) ?? []
  expect(shown).toContain(`Nummer ${number}`)
  expect(sent.map((text) => JSON.parse(text) as unknown)).toEqual([fromFragment(asked)])
  await page.context().close()
})

test('the situations of one sector are practised, and nobody is told', async () => {
  const page = await site.visit('/oefenen')
  await page.locator('#quiz:not([data-waiting])').waitFor()
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.url()))
  await page.getByRole('radio', { name: advice.family.welfare }).check()
  await page.locator('#quiz .k-advice button').first().click()
  await page.locator('#quiz .k-advice input[type=radio], #quiz .k-advice button').first().waitFor()
  expect(await lookAt(page, 'quiz')).toEqual([])
  expect(sent).toEqual([])
  await page.context().close()
})

test('a story in one\u2019s own words begins the walk, and a name in it is refused', async () => {
  const page = await site.visit('/')
  const story = page.locator('.k-story-text')
  await page.locator('.p-story summary').click()
  await story.fill('Ik ben een CLB-medewerker en Jan Peeters van de politie belt mij')
  await page.locator('.k-story').getByText('Haal dit eerst weg').waitFor()
  expect(await page.locator('.k-story-suggestion').count()).toBe(0)
  await story.fill('Ik ben een CLB-medewerker en de politie belt mij over een leerling')
  await page.locator('.k-story-form button[type=submit]').click()
  await page.locator('.k-story-suggestion button').first().click()
  await page.locator('.k-advice-given').filter({ hasText: 'CLB' }).waitFor()
  expect(page.url()).toBe(`${site.origin}/`)
  await page.context().close()
})

test('choosing another language keeps the question that was opened', async () => {
  const page = await site.visit('/')
  await chooseWord(page.locator('#walk'), 'clb-worker')
  await page.getByRole('link', { name: 'English' }).click()
  await ready(page)
  expect(await page.locator('html').getAttribute('lang')).toBe('en-GB')
  expect(await page.locator('.k-advice-given').textContent()).toContain('CLB')
  await page.context().close()
})

test('a place in the page or an empty # leaves the question as it is; a link opened after it takes its place', async () => {
  const page = await site.visit('/')
  await chooseWord(page.locator('#walk'), 'clb-worker')
  const heading = await page.locator('.k-advice-question h2').textContent()
  for (const hash of ['content', 'anders', '']) {
    await page.evaluate(`location.hash = ${JSON.stringify(hash)}`)
    expect(await page.locator('.k-advice-question h2').textContent()).toBe(heading)
  }
  await page.evaluate(`location.hash = ${JSON.stringify(asked)}`)
  await page.locator('.k-advice-outcome h2', { hasText: 'Dit mag niet.' }).waitFor()
  await page.context().close()
})
