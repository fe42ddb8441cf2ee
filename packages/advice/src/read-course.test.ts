import { expect, test } from 'vitest'
import { readCourse } from './read-course.ts'

const course = {
  at: '2026-10-05',
  words: { holder: 'clb-worker', setting: 'emergency' },
  conditions: { 'C-EMERG': true, 'C-NEC': false, 'C-INV': 'unknown' },
}

test('a course is read as it was given', () => {
  expect(readCourse(course)).toEqual({ course })
})

test.each([
  [
    'a name where a word belongs',
    { ...course, words: { holder: 'Els Vermeulen' } },
    'holder',
    'Els Vermeulen',
  ],
  ['a word that is nearly right', { ...course, words: { holder: 'clb-workr' } }, 'holder', 'clb-workr'],
  ['a dimension nobody knows', { ...course, words: { who: 'clb-worker' } }, 'words', 'who'],
  ['a condition nobody knows', { ...course, conditions: { 'C-INVX': true } }, 'conditions', 'C-INVX'],
  ['an answer that is none', { ...course, conditions: { 'C-INV': 'ja' } }, 'C-INV', 'ja'],
  ['an answer left empty', { ...course, conditions: { 'C-INV': null } }, 'C-INV', null],
  ['a day that does not exist', { ...course, at: '2026-02-30' }, 'at', '2026-02-30'],
  ['a day before the rulebook', { ...course, at: '2015-12-31' }, 'at', '2015-12-31'],
  ['a note beside the codes', { ...course, note: 'x' }, 'note', 'note'],
  ['no words at all', { at: course.at, conditions: {} }, 'words', null],
  ['a list', [course], 'course', [course]],
])('refuses %s', (_, given, field, value) => {
  expect(readCourse(given)).toMatchObject({ error: { field, value } })
})

test.each(['__proto__', 'constructor', 'toString'])('refuses %s, a name every object has', (name) => {
  const words = JSON.parse(`{"${name}":"clb-worker"}`) as object
  expect(readCourse({ ...course, words })).toMatchObject({ error: { field: 'words', value: name } })
  expect(readCourse({ ...course, words: { holder: name } })).toHaveProperty('error')
  const conditions = JSON.parse(`{"${name}":true}`) as object
  expect(readCourse({ ...course, conditions })).toMatchObject({ error: { field: 'conditions', value: name } })
})

test('names the nearest known word', () => {
  expect(readCourse({ ...course, words: { holder: 'clb-workr' } })).toMatchObject({
    error: { nearest: 'clb-worker' },
  })
})
