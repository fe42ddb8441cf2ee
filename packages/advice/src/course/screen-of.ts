import { HolderCapacity } from '@kader/domain/vocabulary/capacities'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { dimensions, lawfulRulebook, nextQuestion } from '@kader/secrecy-rules'
import type { Course, Screen } from './course.ts'
import { knownAnswers } from './known-so-far.ts'

/** Settings in which one meeting fulfils all conditions together, or none. */
const consultations = new Set<string | undefined>([
  'consultation-livc-r',
  'circular-livc',
  'consultation-other',
])

/** The next question, and only one that can still change the answer; who is asking comes first. */
export function screenOf(course: Course): Screen {
  if (course.words.holder === undefined)
    return { screen: 'dimension', dimension: 'holder', words: HolderCapacity.options }
  const { at, words } = course
  const { ask, open } = nextQuestion(lawfulRulebook.compiled, {
    at,
    ...words,
    conditions: knownAnswers(course),
  })
  if (ask !== undefined && 'dimension' in ask)
    return { screen: 'dimension', dimension: ask.dimension, words: dimensions[ask.dimension] }
  const codes = [...(ask === undefined ? [] : [ask]), ...open].flatMap((one) =>
    'condition' in one ? [ConditionCode.parse(one.condition)] : [],
  )
  const left = [...new Set(codes)].filter((code) => course.conditions[code] === undefined)
  const [code] = left
  if (code === undefined) return { screen: 'answer' }
  if (left.length > 1 && consultations.has(words.setting)) return { screen: 'conditions', codes: left }
  return { screen: 'condition', code }
}
