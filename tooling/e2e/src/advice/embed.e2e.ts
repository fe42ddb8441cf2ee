import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { adviceNumber } from '@kader/advice/course/advice-number'
import { advice } from '@kader/i18n/nl/advice'
import { advice as french } from '@kader/i18n/fr/advice'
import { tryVignette, vignettes } from '@kader/secrecy-rules'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lookAt, watch } from '../accessibility/look-at-page.ts'
import { appsFolder } from '../server/apps-folder.ts'
import { PublicPage } from './public-page.ts'
import { expectOutcome, walkQuestion } from './walk-question.ts'

const host = 'http://school.example'
const script = readFileSync(join(appsFolder, 'advice/dist/kader-advies.js'), 'utf8')
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
/** Everything a careless or hostile style sheet may do to what stands in a page. */
const hostile = `* { all: unset !important; display: none }
html, body, main, kader-advies { display: block !important }
html { font-size: 1px !important }
kader-advies, kader-advies * { color: red !important; font-size: 2px !important; visibility: hidden !important; position: fixed !important; left: -9999px !important; pointer-events: none !important }
.k-advice, button, input, label, fieldset { display: none !important }
:root { --k-paper: red; --k-ink: red; --a-ink: red }`

const heard = `window.heard = []
for (const name of ['kader-start', 'kader-answer'])
  document.addEventListener(name, ({ detail }) => window.heard.push([name, detail]))
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, lineNumber, columnNumber }) => window.heard.push(['violation', [violatedDirective, blockedURI, lineNumber, columnNumber].join(' ')]))`

let site: PublicPage
beforeAll(async () => {
  site = await PublicPage.open()
})
afterAll(() => site?.close())

interface Embedded {
  readonly page: Page
  readonly requests: string[]
  readonly noticed: readonly string[]
}

/** A page of somebody else, under a strict policy, that holds the element from its own server and does not say its encoding. */
async function embed(element: string, style = ''): Promise<Embedded> {
  const page = await (await site.visitor()).newPage()
  const requests: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/': ['text/html', `<!doctype html><html lang="nl"><head><title>School</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/style.css"><script src="/heard.js"></script><script defer src="/kader-advies.js"></script></head><body><main><h1>Zorgen</h1>${element}</main></body></html>`],
    '/style.css': ['text/css', style],
    '/heard.js': ['text/javascript', heard],
    '/kader-advies.js': ['text/javascript', script],
    '/icon.svg': ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  }
  await page.route(`${host}/**`, async (route) => {
    const [contentType, body] = files[new URL(route.request().url()).pathname] ?? ['text/plain', '']
    await route.fulfill({ status: body === '' && contentType === 'text/plain' ? 404 : 200, contentType, body, headers: { 'content-security-policy': policy } })
  })
  const noticed = watch(page, host)
  await page.goto(host)
  await page.locator('kader-advies .k-advice-question').waitFor()
  return { page, requests, noticed }
}

const situation = vignettes.find(({ id }) => id.startsWith('T03'))
if (situation === undefined) throw new Error('no vignette T03')
const { question } = tryVignette(situation)
const onItsDay = `<kader-advies lang="nl" day="${question.at}"></kader-advies>`

test('under a strict policy a whole question is asked in a page of somebody else, which hears codes only', async () => {
  const { page, requests, noticed } = await embed(onItsDay)
  const loaded = [...requests]
  const walked = await walkQuestion(page.locator('kader-advies'), question)
  expectOutcome(walked, 'permit')
  const told = await page.evaluate<(readonly [string, Readonly<Record<string, unknown>>])[]>('window.heard')
  expect(told.map(([name]) => name)).toEqual(['kader-start', 'kader-answer'])
  expect(told[1]?.[1]).toEqual({ at: question.at, outcome: 'permit', rules: expect.any(Array), number: adviceNumber(walked.course) })
  expect(requests).toEqual(loaded)
  expect(noticed).toEqual([])
  expect(await page.context().cookies()).toEqual([])
  expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0)
  await page.context().close()
})

test('styles of the host page change nothing in it, however hostile', async () => {
  const [plain, attacked] = [await embed(onItsDay), await embed(onItsDay, hostile)]
  const looks = (page: Page) =>
    page.evaluate<unknown>(`(() => {
      const root = document.querySelector('kader-advies').shadowRoot
      return ['.kader-root', 'h2', '.k-advice-choice', 'button[type=submit]', 'input'].map((one) => {
        const { color, fontSize, fontFamily, display, visibility, position, backgroundColor, pointerEvents } = getComputedStyle(root.querySelector(one))
        return [one, color, fontSize, fontFamily, display, visibility, position, backgroundColor, pointerEvents]
      })
    })()`)
  expect(await looks(attacked.page)).toEqual(await looks(plain.page))
  expectOutcome(await walkQuestion(attacked.page.locator('kader-advies'), question), 'permit')
  for (const { page } of [plain, attacked]) await page.context().close()
})

test('the host chooses colours, and they reach the element', async () => {
  const { page } = await embed('<kader-advies></kader-advies>', 'kader-advies { --kader-action: rgb(0, 80, 0); --kader-radius: 0px }')
  expect(await page.evaluate("getComputedStyle(document.querySelector('kader-advies').shadowRoot.querySelector('button[type=submit]')).backgroundColor")).toBe('rgb(0, 80, 0)')
  await page.context().close()
})

test('sector, language and day are followed when they change; nonsense counts as nothing', async () => {
  const { page } = await embed('<kader-advies sector="education" lang="nl"></kader-advies>')
  const radios = page.locator('kader-advies input[type=radio]')
  expect(await radios.evaluateAll((all) => all.map((one) => (one as unknown as { value: string }).value))).toContain('clb-worker')
  const change = (name: string, value: string) => page.evaluate(`document.querySelector('kader-advies').setAttribute('${name}', '${value}')`)
  await change('lang', 'fr')
  await page.getByRole('heading', { name: french.ask.holder }).waitFor()
  await change('sector', 'constructor')
  await page.getByRole('radio', { name: french.family.welfare }).waitFor()
  await change('day', '2018-03-01')
  await page.locator('kader-advies .k-advice-day', { hasText: '2018' }).waitFor()
  await change('day', 'gisteren')
  await page.locator('kader-advies .k-advice-day:not(:has-text("2018"))').waitFor()
  await page.context().close()
})

test('everyone can use it, also on a phone and enlarged four times', async () => {
  const { page } = await embed(`<kader-advies lang="nl" theme="light"></kader-advies>`, 'html { color-scheme: light } body { margin: 0 }')
  expect(await lookAt(page, 'kader-advies')).toEqual([])
  expect(await page.getByText(advice.emergencyTitle).first().isVisible()).toBe(true)
  await page.context().close()
})
