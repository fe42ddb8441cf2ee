import type { Question } from '@kader/domain/question'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { Dimension } from '@kader/secrecy-rules'
import { answerCondition, answerWord } from './answers.ts'
import { type Course, begin } from './course.ts'
import { screenOf } from './screen-of.ts'

/** A whole course, and what was asked in it, in order. */
export interface Walked {
  readonly course: Course
  /** Each condition of a screen that asks several is one. */
  readonly asked: readonly (Dimension | ConditionCode)[]
}

/** Walks as somebody for whom this question is so, who answers only what is asked. */
export function walkAs(question: Question): Walked {
  const asked: (Dimension | ConditionCode)[] = []
  let course = begin({ at: question.at })
  for (;;) {
    const screen = screenOf(course)
    if (screen.screen === 'answer') return { course, asked }
    if (screen.screen === 'dimension') {
      asked.push(screen.dimension)
      course = answerWord(course, screen.dimension, question[screen.dimension])
    } else {
      const codes = screen.screen === 'condition' ? [screen.code] : screen.codes
      asked.push(...codes)
      course = codes.reduce(
        (so, code) => answerCondition(so, code, question.conditions[code] ?? 'unknown'),
        course,
      )
    }
  }
}
