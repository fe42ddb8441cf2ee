import { addDays } from '@kader/domain/local-date'
import { decide, timeline, tryVignette, vignettes } from '@kader/secrecy-rules'
import { expect, test } from 'vitest'
import type { Course } from './course.ts'
import { overTime } from './over-time.ts'
import { questionOf } from './question-of.ts'

function vignette(id: string): Course {
  const { at, conditions, ...words } = tryVignette(vignettes.find((one) => one.id.startsWith(id))!).question
  return { at, words, conditions }
}

test('a counsellor at the table could not speak before the law, and can since', () => {
  const stretches = overTime(vignette('T03'))
  expect(stretches.map(({ period, outcome }) => `${period} ${outcome}`)).toEqual([
    'P0 prohibited',
    'P1 prohibited',
    'P2 permit',
    'P3 permit',
    'P4 permit',
    'P5 permit',
    'P6 permit',
  ])
})

test('a change inside a period cuts it on its day', () => {
  const found = overTime(vignette('T12')).filter(({ period }) => period === 'P1')
  expect(found.map(({ from, to, outcome }) => [from, to, outcome])).toEqual([
    ['2017-08-03', '2018-05-24', 'permit'],
    ['2018-05-25', '2018-09-23', 'prohibited'],
  ])
})

test.each(vignettes.map(({ id }) => [id]))(
  '%s: every day since 2016 stands in one stretch, with its answer',
  (id) => {
    const course = vignette(id)
    const stretches = overTime(course)
    expect(stretches[0]?.from).toBe(timeline[0]?.from)
    expect(stretches.at(-1)?.to).toBeUndefined()
    for (const [place, { from, to, outcome, rules }] of stretches.entries()) {
      const next = stretches[place + 1]
      if (next !== undefined) expect(addDays(to!, 1)).toBe(next.from)
      for (const at of [from, to ?? from])
        expect(decide({ ...questionOf(course), at })).toMatchObject({ outcome, rules })
    }
  },
)

test('where a word that was never asked mattered under older law, nothing is said for those days', () => {
  const course: Course = {
    at: '2026-10-20',
    words: { holder: 'mayor', kind: 'SIG', setting: 'consultation-livc-r', purpose: 'local-nuisance' },
    conditions: {},
  }
  const outcomes = new Set(overTime(course).map(({ outcome }) => outcome))
  expect(outcomes.has('undecidable')).toBe(true)
})
