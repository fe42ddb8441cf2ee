import type { Code } from '@kader/domain/code'
import type { Decision } from '@kader/domain/decision'
import type { Question } from '@kader/domain/question'
import type { Why } from '@kader/domain/shown'
import type { AnswerInWords } from './answer-in-words.ts'
import type { Course } from './course/course.ts'
import { decided, questionOf } from './course/question-of.ts'
import { explainWhy } from './explain-why.ts'

/** The answer of a finished course in words, and the version of the rules that decided. */
export interface CourseAnswer extends AnswerInWords {
  readonly ruleset: string
}

export function answerOfCourse(course: Course): CourseAnswer {
  return answerOfQuestion(questionOf(course), decided(course))
}

/** The same for a question that was decided already. */
export function answerOfQuestion(question: Question, decision: Decision): CourseAnswer {
  return { ...explainWhy(whyOf(question, decision)), ruleset: decision.ruleset }
}

function whyOf({ conditions: _, ...frame }: Question, decision: Decision): Why {
  const { outcome, rules, failed, norms, conditions, obligations, contested } = decision
  return {
    ...frame,
    outcome,
    rules: rules as Code[],
    failed: failed as Code[],
    norms: norms as Code[],
    ...conditions,
    obligations,
    contested,
  }
}
