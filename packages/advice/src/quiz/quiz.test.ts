import { localDate } from '@kader/domain/local-date'
import { Portal } from '@kader/domain/vocabulary/portals'
import { lawfulRulebook } from '@kader/secrecy-rules'
import { describe, expect, test } from 'vitest'
import { looksPersonal } from '../personal-data/looks-personal.ts'
import { numberedVignettes } from './numbered-vignettes.ts'
import { type Choice, choices, markOf, markingOf, passMark, quizFor, situations } from './quiz.ts'

const today = localDate('2026-10-05')

test('every vignette of the dossier is told once, and nothing else is', () => {
  expect(situations.map(({ id }) => id)).toEqual([...numberedVignettes.keys()])
})

test.each(situations)('$id: $title is answered as the dossier expects', ({ id }) => {
  const { answer } = markingOf(id)
  expect(answer.outcome).toBe(numberedVignettes.get(id)?.outcome)
  expect(answer.articles.length).toBeGreaterThan(0)
})

test('no situation names anyone', () => {
  const named = situations.filter(({ story, question }) => looksPersonal(`${story} ${question}`).length > 0)
  expect(named).toEqual([])
})

test('each of the four answers is somewhere the right one', () => {
  expect(new Set(situations.map(({ id }) => markingOf(id).right))).toEqual(new Set(choices))
})

test('a lesson where lawyers disagree carries both readings', () => {
  const disputed = situations.flatMap(({ id }) => markingOf(id).answer.contested)
  expect(disputed.length).toBeGreaterThan(0)
  expect(disputed.every(({ readings }) => readings.length > 1)).toBe(true)
})

describe.each(Portal.options)('%s', (sector) => {
  const quiz = quizFor(sector)
  const allRight = Object.fromEntries(quiz.map(({ id }) => [id, markingOf(id).right]))
  const wrong = (id: string): Choice => (markingOf(id).right === 'no' ? 'yes' : 'no')

  test('has enough to learn from, and not one answer fits all', () => {
    expect(quiz.length).toBeGreaterThanOrEqual(5)
    expect(new Set(Object.values(allRight)).size).toBeGreaterThan(1)
  })

  test('all right passes; one fewer than needed does not', () => {
    const full = markOf({ sector, at: today, chosen: allRight })
    expect(full).toMatchObject({
      passed: true,
      right: quiz.length,
      ruleset: lawfulRulebook.version,
      at: today,
    })
    const tooMany = quiz.slice(0, quiz.length - full.needed + 1).map(({ id }) => [id, wrong(id)])
    const short = markOf({ sector, at: today, chosen: { ...allRight, ...Object.fromEntries(tooMany) } })
    expect(short).toMatchObject({ passed: false, right: full.needed - 1 })
    const { [tooMany[0]?.[0] ?? '']: _, ...fewer } = Object.fromEntries(tooMany)
    const just = markOf({ sector, at: today, chosen: { ...allRight, ...fewer } })
    expect(just).toMatchObject({ passed: true, right: full.needed })
    expect(full.needed / quiz.length).toBeGreaterThanOrEqual(passMark)
  })

  test('what is left out is wrong', () => {
    expect(markOf({ sector, at: today, chosen: {} })).toMatchObject({ passed: false, right: 0 })
  })
})

test('a result holds codes only', () => {
  const result = markOf({ sector: 'vdab', at: today, chosen: { T12: 'no' } })
  expect(Object.keys(result).toSorted()).toEqual([
    'answers',
    'at',
    'needed',
    'passed',
    'right',
    'ruleset',
    'sector',
  ])
  expect(result.answers.find(({ vignette }) => vignette === 'T12')).toEqual({ vignette: 'T12', right: true })
})
