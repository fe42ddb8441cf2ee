import { lawfulRulebook, nextQuestion } from '@kader/secrecy-rules'
import type { Course } from './course/course.ts'
import { knownAnswers } from './course/known-so-far.ts'

/** At most how much can still be asked; less as soon as an answer settles more than itself. */
export interface AnswersLeft {
  readonly choices: number
  readonly conditions: number
}

export function answersLeft(course: Course): AnswersLeft {
  const { at, words, conditions } = course
  const { open } = nextQuestion(lawfulRulebook.compiled, { at, ...words, conditions: knownAnswers(course) })
  const asked = open.filter((one) => 'dimension' in one || !Object.hasOwn(conditions, one.condition))
  const choices = asked.filter((one) => 'dimension' in one).length
  return { choices, conditions: asked.length - choices }
}
