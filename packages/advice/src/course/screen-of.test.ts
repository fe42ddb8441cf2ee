import { HolderCapacity } from '@kader/domain/vocabulary/capacities'
import { expect, test } from 'vitest'
import { answerCondition, answerWord, answersGiven } from './answers.ts'
import { type Course, begin } from './course.ts'
import { screenOf } from './screen-of.ts'

const at = '2026-10-05'
const table = {
  holder: 'clb-worker',
  kind: 'SIG',
  recipient: 'livc-participants',
  setting: 'consultation-livc-r',
  purpose: 'prevent-terrorism',
}

test('the first question is who is asking', () => {
  expect(screenOf(begin({ at }))).toEqual({
    screen: 'dimension',
    dimension: 'holder',
    words: HolderCapacity.options,
  })
})

test('a portal knows who is asking, and what he knows comes next', () => {
  expect(screenOf(begin({ at, words: { holder: 'clb-worker' } }))).toMatchObject({ dimension: 'kind' })
})

test('at a full consultation one asks what most often fails alone, and then all the rest together', () => {
  const course = begin({ at, words: table })
  expect(screenOf(course)).toEqual({ screen: 'condition', code: 'C-NEC' })
  const next = screenOf(answerCondition(course, 'C-NEC', true))
  expect(next.screen).toBe('conditions')
  const codes = next.screen === 'conditions' ? next.codes : []
  expect(codes).toEqual(expect.arrayContaining(['C-INV', 'C-LIST', 'C-MAND', 'C-FREE', 'C-NTK', 'C-SECR']))
  const all = codes.reduce(
    (so, code) => answerCondition(so, code, true),
    answerCondition(course, 'C-NEC', true),
  )
  expect(screenOf(all)).toEqual({ screen: 'answer' })
})

test('who does not know is not asked again, and the rest that still matters is', () => {
  const course = answerCondition(begin({ at, words: table }), 'C-NEC', 'unknown')
  const screen = screenOf(course)
  expect(screen.screen).toBe('conditions')
  expect(screen.screen === 'conditions' && screen.codes).not.toContain('C-NEC')
})

test('nothing is asked once nothing can change the answer', () => {
  const course = answerCondition(begin({ at, words: table }), 'C-NEC', false)
  expect(screenOf(course)).toEqual({ screen: 'answer' })
})

test('outside a consultation the conditions come one by one', () => {
  const words = {
    holder: 'caw-worker',
    kind: 'ACT',
    recipient: 'own-team',
    setting: 'own-file',
    purpose: 'care',
  }
  expect(screenOf(begin({ at, words }))).toMatchObject({ screen: 'condition' })
})

const answered: Course = {
  at,
  words: table,
  conditions: { 'C-MAND': true, 'C-LIST': true, 'C-MINOR': 'unknown', 'C-NTK': false },
}

test('another holder keeps the answers about the person and the file, and not those about the holder', () => {
  const changed = answerWord(answered, 'holder', 'caw-worker')
  expect(changed.words).toEqual({ ...table, holder: 'caw-worker' })
  expect(changed.conditions).toEqual({ 'C-LIST': true, 'C-MINOR': 'unknown', 'C-NTK': false })
})

test('another recipient asks again whether he can contribute', () => {
  const changed = answerWord(answered, 'recipient', 'korpschef')
  expect(changed.conditions).toEqual({ 'C-MAND': true, 'C-LIST': true, 'C-MINOR': 'unknown' })
})

test('the same word again changes nothing', () => {
  expect(answerWord(answered, 'recipient', 'livc-participants')).toBe(answered)
})

test('what was answered is listed in the order in which it was answered', () => {
  const course = answerWord(answerWord(begin({ at }), 'holder', 'teacher'), 'kind', 'SCH')
  expect(answersGiven(answerCondition(course, 'C-NEC', 'unknown'))).toEqual([
    { dimension: 'holder', word: 'teacher' },
    { dimension: 'kind', word: 'SCH' },
    { code: 'C-NEC', said: 'unknown' },
  ])
})
