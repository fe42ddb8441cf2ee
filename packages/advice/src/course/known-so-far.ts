import type { Answers } from '@kader/domain/question'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { Course, Said } from './course.ts'

/** What is answered yes or no; what somebody does not know stays unknown. */
export function knownAnswers({ conditions }: Course): Answers {
  const said = Object.entries(conditions) as [ConditionCode, Said][]
  return Object.fromEntries(said.filter(([, one]) => one !== 'unknown')) as Answers
}
