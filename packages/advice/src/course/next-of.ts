import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { type Dimension, type NextQuestion, lawfulRulebook, nextQuestion } from '@kader/secrecy-rules'
import type { Course } from './course.ts'
import { knownAnswers } from './known-so-far.ts'
import { likely } from './likely-answers.ts'

/** As people tell it: who I am, what I know, to whom, where, and only then to what end. */
const preferred: readonly Dimension[] = ['holder', 'kind', 'recipient', 'setting', 'purpose']

/** What can still change the answer, without what somebody said he does not know. */
export function nextOf(course: Course): NextQuestion<Dimension> {
  const { at, words, conditions } = course
  const codes = Object.keys(conditions) as ConditionCode[]
  const notKnown = codes.filter((code) => conditions[code] === 'unknown')
  const soFar = { ...words, at, conditions: knownAnswers(course) }
  return nextQuestion(lawfulRulebook.compiled, soFar, { notKnown, preferred, likely })
}
