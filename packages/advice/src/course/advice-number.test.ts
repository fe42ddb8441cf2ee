import { localDate } from '@kader/domain/local-date'
import type { Question } from '@kader/domain/question'
import { vignettes, tryVignette } from '@kader/secrecy-rules'
import { expect, test } from 'vitest'
import { adviceNumber, numberOf } from './advice-number.ts'
import { begin } from './course.ts'
import { questionOf } from './question-of.ts'
import { walkAs } from './walk-as.ts'

const question: Question = {
  at: localDate('2026-10-05'),
  holder: 'clb-worker',
  recipient: 'police-officer',
  setting: 'emergency',
  kind: 'SIG',
  purpose: 'avert-danger',
  conditions: { 'C-EMERG': true },
}
const number = numberOf(question, 'r1')

test('a number is four groups that can be read out on the telephone', () => {
  expect(number).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/)
})

test('the number is the start of the SHA-256 of the codes, the day and the rules, and of nothing else', () => {
  // Worked out outside this code, over nine lines of text: "kader advice 1" to "C-EMERG yes".
  expect(number).toBe('F1R6-TDZJ-BMZ7-HFR1')
})

test('every fact, the day and the rules change the number', () => {
  const others = [
    numberOf(question, 'r2'),
    numberOf({ ...question, at: localDate('2026-10-06') }, 'r1'),
    numberOf({ ...question, holder: 'teacher' }, 'r1'),
    numberOf({ ...question, recipient: 'prosecutor' }, 'r1'),
    numberOf({ ...question, setting: 'bilateral' }, 'r1'),
    numberOf({ ...question, kind: 'CARE' }, 'r1'),
    numberOf({ ...question, purpose: 'care' }, 'r1'),
    numberOf({ ...question, conditions: { 'C-EMERG': false } }, 'r1'),
    numberOf({ ...question, conditions: {} }, 'r1'),
  ]
  expect(new Set([number, ...others]).size).toBe(others.length + 1)
})

test('what no rule asks there does not change the number', () => {
  expect(numberOf({ ...question, conditions: { 'C-EMERG': true, 'C-PROC': true } }, 'r1')).toBe(number)
})

test('the order of the answers does not matter, nor where the question was asked', () => {
  for (const vignette of vignettes) {
    const { course } = walkAs(tryVignette(vignette).question)
    const turned = Object.entries(course.conditions).toReversed()
    expect(adviceNumber({ ...course, conditions: Object.fromEntries(turned) })).toBe(adviceNumber(course))
    expect(numberOf(questionOf(course))).toBe(adviceNumber(course))
  }
})

test('that somebody was asked and does not know is no other answer than not to be asked', () => {
  const { at, conditions: _, ...words } = question
  const course = begin({ at, words })
  expect(adviceNumber({ ...course, conditions: { 'C-EMERG': 'unknown' } })).toBe(adviceNumber(course))
})
