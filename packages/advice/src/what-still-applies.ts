import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { Course } from './course/course.ts'
import { openRules } from './open-rules.ts'

/** A course without the answers to conditions that, after a change, no rule asks any more. */
export function whatStillApplies(course: Course): Course {
  const asked = Object.entries(course.conditions).filter(
    ([code]) => openRules(course, { code: code as ConditionCode }).length > 0,
  )
  return { ...course, conditions: Object.fromEntries(asked) }
}
