import { HolderCapacity } from '@kader/domain/vocabulary/capacities'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { type Ask, type Dimension, dimensions } from '@kader/secrecy-rules'
import type { Course, Screen } from './course.ts'
import { oftenSettles } from './likely-answers.ts'
import { nextOf } from './next-of.ts'

/** Settings in which one meeting brings most conditions about at once. */
const consultations = new Set<string | undefined>([
  'consultation-livc-r',
  'circular-livc',
  'consultation-other',
])

/** The next question, and only one that can still change the answer; who is asking comes first. */
export function screenOf(course: Course): Screen {
  if (course.words.holder === undefined)
    return { screen: 'dimension', dimension: 'holder', words: HolderCapacity.options }
  const { ask, open } = nextOf(course)
  if (ask === undefined) return { screen: 'answer' }
  if ('dimension' in ask)
    return { screen: 'dimension', dimension: ask.dimension, words: dimensions[ask.dimension] }
  const together = consultations.has(course.words.setting) && !oftenSettles(ask.condition)
  if (together && open.length > 1) return { screen: 'conditions', codes: open.flatMap(codeOf) }
  return { screen: 'condition', code: ConditionCode.parse(ask.condition) }
}

function codeOf(ask: Ask<Dimension>): ConditionCode[] {
  return 'condition' in ask ? [ConditionCode.parse(ask.condition)] : []
}
