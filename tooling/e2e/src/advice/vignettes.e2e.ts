import { begin } from '@kader/advice/course/course'
import { toFragment } from '@kader/advice/course/fragment'
import { tryVignette, vignettes } from '@kader/secrecy-rules'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { watch } from '../accessibility/look-at-page.ts'
import { PublicPage } from './public-page.ts'
import { expectOutcome, walkQuestion } from './walk-question.ts'

let site: PublicPage
let page: Page
let noticed: readonly string[]

beforeAll(async () => {
  site = await PublicPage.open()
  page = await site.visit('/')
  noticed = watch(page, site.origin)
})
afterAll(() => site?.close())

/** Begins again in the same page, on the day of the question, as a link with nothing but that day does. */
async function beginOn(at: string): Promise<void> {
  await page.goto(`${site.origin}/#`)
  await page.goto(`${site.origin}/#${toFragment(begin({ at }))}`)
}

test.each(vignettes)('$id: asked in the page, step by step', async (vignette) => {
  const { question } = tryVignette(vignette)
  await beginOn(question.at)
  const walked = await walkQuestion(page.locator('#walk'), question)
  expectOutcome(walked, vignette.outcome)
  expect(await page.locator('#walk input[readonly]').inputValue()).toMatch(/^http.+#at=/)
})

test('nothing went wrong and nothing was asked of anyone on the way', () => {
  expect(noticed).toEqual([])
})
