import { decided } from '@kader/advice/course/question-of'
import { walkAs } from '@kader/advice/course/walk-as'
import type { Question } from '@kader/domain/question'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { advice } from '@kader/i18n/nl/advice'
import { type Dimension, dimensions, tryVignette, vignettes } from '@kader/secrecy-rules'
import { expect, test } from 'vitest'
import { answerOnTerminal } from './answer-on-terminal.ts'
import { type AskOnTerminal, walkOnTerminal } from './walk-on-terminal.ts'

/** Somebody for whom a question is so, at a keyboard: reads what is asked and answers only that. */
function somebody({ conditions, ...words }: Question) {
  const asked: string[] = []
  const ask: AskOnTerminal = async (question) => {
    const line = question.trim().split('\n')[0]
    const dimension = (Object.keys(dimensions) as Dimension[]).find((name) => advice.ask[name] === line)
    const code = ConditionCode.options.find((one) => advice.condition[one] === line)
    asked.push(dimension ?? code ?? question)
    if (dimension !== undefined) return words[dimension]
    const said = code === undefined ? undefined : conditions[code]
    return said === undefined ? '' : said ? 'ja' : 'nee'
  }
  return { ask, asked }
}

test.each(vignettes)('$id: the terminal reaches $outcome', async (vignette) => {
  const { question } = tryVignette(vignette)
  const { ask, asked } = somebody(question)
  const course = await walkOnTerminal(ask, question.at)
  expect(decided(course!).outcome).toBe(vignette.outcome)
  expect(walkAs(question).asked).toEqual(expect.arrayContaining(asked))
  expect(new Set(asked).size).toBe(asked.length)
})

const walked = (id: string) =>
  walkAs(tryVignette(vignettes.find((one) => one.id.startsWith(id))!).question).course

test('a no says why, by which article, what can be done instead and what would change it', () => {
  const text = answerOnTerminal(walked('T04'))
  expect(text).toMatch(/^Dit mag niet/)
  for (const title of [advice.reasons, advice.articles, advice.alternatives, advice.wouldChange])
    expect(text).toContain(`\n${title}\n- `)
  expect(text).toContain('Als het ter zake, noodzakelijk en tot het minimum beperkt is: dit mag')
  expect(text).toMatch(/Geldt vanaf \d+ \w+ \d{4}\./)
  expect(text).toMatch(/Nummer [0-9A-Z]{4}(-[0-9A-Z]{4}){3} · Regels, versie /)
})

test('a yes says what must be done', () => {
  const text = answerOnTerminal(walked('T03'))
  expect(text).toMatch(/^Dit mag\.\n/)
  expect(text).toContain(`\n${advice.obligations}\n- `)
  expect(text).not.toContain(advice.wouldChange)
})

test('where lawyers disagree both readings stand, and the one that is followed', () => {
  const text = answerOnTerminal(walked('T15'))
  expect(text).toMatch(/Lezing 1: .+\n {2}Lezing 2: .+\n {2}Kader volgt: /)
})

test('what a refusal asks is not called what one does when sharing', () => {
  const text = answerOnTerminal(walked('T38'))
  expect(text).toContain(`\n${advice.obligations}\n- weigering`)
  expect(text).not.toContain(advice.obligationsIfShared)
})

test('a source that is not confirmed says so', () => {
  expect(answerOnTerminal(walked('T03'))).toContain(advice.unconfirmedSource)
})

test('a line that is neither yes nor no is asked again, and is never taken for a yes', async () => {
  const { ask } = somebody(tryVignette(vignettes[1]!).question)
  const lines = ['jammer', 'nooit', 'neen']
  const heard: string[] = []
  const course = await walkOnTerminal(async (question) => {
    if (question.includes(advice.condition['C-EMERG'])) return lines.shift()
    if (question.startsWith('Schrijf')) {
      heard.push(question)
      return lines.shift()
    }
    return ask(question)
  }, '2026-10-05')
  expect(course?.conditions).toEqual({ 'C-EMERG': false })
  expect(heard).toHaveLength(2)
})

test('no answer any more is no advice', async () => {
  expect(await walkOnTerminal(async () => undefined, '2026-10-05')).toBeUndefined()
})
