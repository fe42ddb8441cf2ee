import { type Dimension, lawfulRulebook, nextQuestion } from '@kader/secrecy-rules'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { Course } from './course/course.ts'
import { knownAnswers } from './course/known-so-far.ts'
import { openRules } from './open-rules.ts'

/**
 * A finished course without the answers that can no longer change the outcome,
 * so that the same question has one number and one link, however it was reached.
 */
export function whatMatters(course: Course): Course {
  let left = course
  for (const dimension of (Object.keys(course.words) as Dimension[]).toReversed()) {
    const { [dimension]: _, ...words } = left.words
    const without = { ...left, words }
    if (dimension !== 'holder' && !canStillMatter(without, dimension)) left = without
  }
  for (const code of (Object.keys(course.conditions) as ConditionCode[]).toReversed()) {
    const { [code]: _, ...conditions } = left.conditions
    const without = { ...left, conditions }
    if (!canStillMatter(without, code)) left = without
  }
  return left
}

/** During the walk: without the conditions that no rule still open asks for. */
export function whatStillApplies(course: Course): Course {
  const asked = Object.entries(course.conditions).filter(
    ([code]) => openRules(course, { code: code as ConditionCode }).length > 0,
  )
  return { ...course, conditions: Object.fromEntries(asked) }
}

function canStillMatter(without: Course, name: Dimension | ConditionCode): boolean {
  const { at, words } = without
  const { open } = nextQuestion(lawfulRulebook.compiled, { at, ...words, conditions: knownAnswers(without) })
  return open.some((one) => ('dimension' in one ? one.dimension : one.condition) === name)
}
