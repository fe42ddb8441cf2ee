import { decide, tryVignette, vignettes } from '@kader/secrecy-rules'
import { expect, test } from 'vitest'
import type { Course } from './course.ts'
import { questionOf } from './question-of.ts'
import { whatWouldChange } from './what-would-change.ts'

function vignette(id: string): Course {
  const { at, conditions, ...words } = tryVignette(vignettes.find((one) => one.id.startsWith(id))!).question
  return { at, words, conditions }
}
const turnsOf = (id: string): readonly string[] =>
  whatWouldChange(vignette(id)).map(({ conditions, outcome }) => `${conditions.join(' and ')}: ${outcome}`)

test('one fact that is not so, and with which it would be so', () => {
  expect(turnsOf('T04')).toEqual(['C-NEC: permit'])
  expect(turnsOf('T06')).toEqual(['C-PROS: permit'])
  expect(turnsOf('T30')).toEqual(['C-NOOBJ: permit'])
})

test('one fact that is not known', () => {
  expect(turnsOf('T15')).toEqual(['C-INDISP: permit'])
})

test('two facts only where one alone does not do', () => {
  expect(turnsOf('T34')).toEqual(['C-MINOR12 and C-MINOR: permit'])
})

test('each turn comes with its clause in Dutch', () => {
  expect(whatWouldChange(vignette('T06'))[0]?.clauses[0]).toMatch(/^de procureur met redenen/)
})

test('where no fact can change a no, or it may be shared, nothing is suggested', () => {
  expect(turnsOf('T01')).toEqual([])
  expect(turnsOf('T03')).toEqual([])
})

test('no yes that one gives is counted twice, and each turn is true', () => {
  for (const one of vignettes) {
    const course = vignette(one.id)
    const question = questionOf(course)
    for (const { conditions, outcome } of whatWouldChange(course)) {
      expect(conditions.filter((code) => course.conditions[code] === true)).toEqual([])
      const said = Object.fromEntries(conditions.map((code) => [code, true]))
      const then = decide({ ...question, conditions: { ...question.conditions, ...said } })
      expect(then.outcome).toBe(outcome)
    }
  }
})
