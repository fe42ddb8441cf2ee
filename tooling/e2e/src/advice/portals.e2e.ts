import { readFileSync } from 'node:fs'
import { begin } from '@kader/advice/course/course'
import { fromFragment, toFragment } from '@kader/advice/course/fragment'
import { capacitiesOf } from '@kader/advice/flows/parties'
import { Capacity } from '@kader/domain/vocabulary/capacities'
import { LocalDate } from '@kader/domain/local-date'
import { advice } from '@kader/i18n/nl/advice'
import { framework } from '@kader/i18n/nl/framework'
import { quiz } from '@kader/i18n/nl/quiz'
import { decide, tryVignette, vignettes } from '@kader/secrecy-rules'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lookAt } from '../accessibility/look-at-page.ts'
import { PeopleAtWork, personCalled } from '../world/people-at-work.ts'
import { startKader, type RunningKader } from '../world/start-kader.ts'
import { expectOutcome, walkQuestion } from './walk-question.ts'

const day = LocalDate.parse('2026-10-05')
const phoned = tryVignette(vignettes[0]!).question
/** One person a portal. */
const asking = ['police-nadia', 'caw-samira', 'clb-els', 'vdab-koen', 'city-lien', 'oversight-anke'] as const

let kader: RunningKader
let people: PeopleAtWork
beforeAll(async () => {
  kader = await startKader()
  people = await PeopleAtWork.arrive()
})
afterAll(async () => {
  await people?.leave()
  await kader?.stop()
})

describe.each(asking)('in the portal of %s', (subject) => {
  const { capacity, portal } = personCalled(subject)
  const own = begin({ at: day, words: { holder: capacity } })

  test('a question is walked in the page, which tells nobody; only the button for a PDF sends its codes', async () => {
    const page = await people.at(subject, '/')
    await page.goto('about:blank')
    await people.at(subject, `/delen#${toFragment(own)}`)
    await page.locator('.k-advice-question').waitFor()
    await page.waitForLoadState('networkidle')
    const sent: string[] = []
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
    const question = { ...phoned, holder: capacity, at: day }
    const walked = await walkQuestion(page.locator('main'), question, own)
    expectOutcome(walked, decide(question).outcome)
    expect(sent.filter((one) => /advice|SIG|police-officer/.test(one))).toEqual([])

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: advice.savePdf }).click(),
    ])
    const shown = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec((await page.locator('.k-advice-number').textContent()) ?? '')?.[0]
    expect(download.suggestedFilename()).toBe(`kader-${shown}.pdf`)
    const file = readFileSync(await download.path(), 'latin1')
    expect(file.startsWith('%PDF-')).toBe(true)
    expect(file).toContain(shown)
    const asked = sent.filter((one) => one.includes('/advice/pdf'))
    expect(asked).toHaveLength(1)
    expect(JSON.parse(asked[0]!.slice(asked[0]!.indexOf('{')))).toEqual(fromFragment(toFragment(walked.course)))
  })

  test('the framework is of the own sector only, and every cell opens its rule', async () => {
    const page = await people.at(subject, '/kader')
    const cells = page.locator('.k-matrix-wide .k-flow-cell')
    await cells.first().waitFor()
    const offered = await page.getByRole('combobox', { name: framework.who }).locator('option').evaluateAll((all) => all.map((one) => one.getAttribute('value')))
    const others = Capacity.options.filter((one) => !capacitiesOf(portal).includes(one))
    expect(offered.filter((one) => others.includes(one as Capacity))).toEqual([])
    expect(await page.getByRole('combobox', { name: framework.sector }).count()).toBe(portal === 'oversight' ? 1 : 0)
    await cells.first().click()
    await page.getByRole('dialog').waitFor()
    expect(await lookAt(page, `/kader of ${portal}`)).toEqual([])
    await page.keyboard.press('Escape')
  })

  test('its situations are practised', async () => {
    const page = await people.at(subject, '/delen')
    await page.getByRole('button', { name: quiz.title }).click()
    await page.getByRole('heading', { name: quiz.title }).first().waitFor()
    expect(await lookAt(page, `quiz of ${portal}`)).toEqual([])
  })
})
