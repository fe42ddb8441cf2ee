import { localDate } from '@kader/domain/local-date'
import type { Question } from '@kader/domain/question'
import type { Code } from '@kader/domain/code'
import type { Why } from '@kader/domain/shown'
import { decide } from '@kader/secrecy-rules'
import { expect, test } from 'vitest'
import { explainWhy } from './explain-why.ts'
import { ruleInWords } from './rule-in-words.ts'

const today = localDate('2026-10-05')

function whyOf(question: Omit<Question, 'at'>): Why {
  const { conditions: answers, ...frame } = question
  const { outcome, rules, failed, norms, conditions, obligations, contested } = decide({
    ...frame,
    at: today,
    conditions: answers,
  })
  return {
    ...frame,
    at: today,
    outcome,
    rules: rules as Code[],
    failed: failed as Code[],
    norms: norms as Code[],
    ...conditions,
    obligations,
    contested,
  }
}

const toThePolice = whyOf({
  holder: 'clb-worker',
  recipient: 'police-officer',
  setting: 'bilateral',
  kind: 'SIG',
  purpose: 'prevent-terrorism',
  conditions: {},
})
const registering = whyOf({
  holder: 'clb-worker',
  recipient: 'livc-coordinator',
  setting: 'case-registration',
  kind: 'SIG',
  purpose: 'prevent-terrorism',
  conditions: { 'C-MAND': true },
})

test('a counsellor on the phone to the police reads no, why, the article and what can be done instead', () => {
  const answer = explainWhy(toThePolice)
  expect(answer.sentence).toBe('Dit mag niet.')
  expect(answer.reasons.length).toBeGreaterThan(0)
  expect(answer.articles.map(({ id }) => id)).toEqual(toThePolice.norms)
  expect(answer.ways.length).toBeGreaterThan(0)
})

test('a registration names what is still to be confirmed', () => {
  const answer = explainWhy(registering)
  expect(answer.outcome).toBe('conditional')
  expect(answer.sentence).toMatch(/^Dit mag, als /)
  expect(answer.unknown.map(({ code }) => code)).toEqual(['C-FREE', 'C-NEC'])
})

test('says each sentence once, however many sub-rules say it', () => {
  const { reasons } = explainWhy(toThePolice)
  expect(reasons).toEqual([...new Set(reasons)])
})

test('an article whose source was only recalled is not called confirmed', () => {
  const { articles, confirmed } = explainWhy(toThePolice)
  expect(confirmed && articles.some((article) => !article.confirmed)).toBe(false)
})

test('a rule the rulebook does not hold has no words', () => {
  expect(ruleInWords('Z99', today)).toBeUndefined()
  expect(ruleInWords('G16b', today)?.articles.length).toBeGreaterThan(0)
})
