import { localDate } from '@kader/domain/local-date'
import { expect, test } from 'vitest'
import { answersLeft } from './answers-left.ts'
import { answerOfCourse } from './answer-of-course.ts'
import { begin } from './course/course.ts'
import type { Course } from './course/course.ts'
import { openRules } from './open-rules.ts'
import { whatStillApplies } from './what-still-applies.ts'
import { whyAsked } from './why-asked.ts'

const police = begin({
  at: localDate('2026-10-05'),
  words: {
    holder: 'clb-worker',
    kind: 'SIG',
    setting: 'bilateral',
    recipient: 'police-officer',
    purpose: 'prevent-terrorism',
  },
})
const registering: Course = {
  ...police,
  words: { ...police.words, recipient: 'livc-coordinator', setting: 'case-registration' },
  conditions: { 'C-NEC': true, 'C-FREE': true, 'C-MAND': true },
}

test('leaving out what no rule asks leaves the answer as it was', () => {
  const stray: Course = { ...police, conditions: { 'C-MAND': true, 'C-CLOSED': false } }
  expect(whatStillApplies(stray).conditions).toEqual({})
  expect(answerOfCourse(whatStillApplies(stray))).toEqual(answerOfCourse(stray))
})

test('a no that closes is kept, and so is what somebody does not know', () => {
  const unsure: Course = { ...registering, conditions: { 'C-FREE': false, 'C-NEC': 'unknown' } }
  expect(whatStillApplies(unsure)).toEqual(unsure)
})

test('after another setting, conditions that nobody asks any more are out of sight', () => {
  const changed: Course = { ...registering, words: { ...registering.words, setting: 'bilateral' } }
  expect(whatStillApplies(changed).conditions).not.toHaveProperty('C-MAND')
  expect(whatStillApplies(registering)).toEqual(registering)
})

test('why a condition is asked rests on rules of that day that reach the question', () => {
  const asked = openRules(registering, { code: 'C-FREE' })
  expect(asked.length).toBeGreaterThan(0)
  for (const { when } of asked) expect(when.settings).toContain('case-registration')
  expect(whyAsked(registering, { code: 'C-FREE' }).articles.length).toBeGreaterThan(0)
  expect(openRules({ ...registering, at: localDate('2016-06-01') }, { code: 'C-FREE' })).toEqual([])
})

test('what is left to ask shrinks with every answer', () => {
  const { holder, kind } = police.words
  const told = (words: Course['words']): number => answersLeft(begin({ at: police.at, words })).choices
  expect(told({ ...(holder && { holder }) })).toBeGreaterThan(
    told({ ...(holder && { holder }), ...(kind && { kind }) }),
  )
  expect(answersLeft(police)).toEqual({ choices: 0, conditions: 0 })
})

test('a way out names what changes and leaves open what the rule leaves open', () => {
  const ways = answerOfCourse(police).ways
  expect(ways.find(({ words }) => words.setting === 'case-registration')?.choose).toEqual(['recipient'])
  expect(ways.find(({ words }) => words.kind === 'ANON')?.choose).toEqual([])
})
