import type { Decision } from '@kader/domain/decision'
import type { Question } from '@kader/domain/question'
import { type Dimension, decide, dimensions } from '@kader/secrecy-rules'
import type { Course } from './course.ts'
import { knownAnswers } from './known-so-far.ts'

/** The question as it stands; a dimension that was never asked cannot matter and gets any word. */
export function questionOf(course: Course): Question {
  const anyWords = Object.fromEntries(
    (Object.keys(dimensions) as Dimension[]).map((dimension) => [dimension, dimensions[dimension][0]]),
  )
  return { ...anyWords, ...course.words, at: course.at, conditions: knownAnswers(course) } as Question
}

export function decided(course: Course): Decision {
  return decide(questionOf(course))
}
