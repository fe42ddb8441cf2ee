import { adviceNumber } from '@kader/advice/course/advice-number'
import { answersGiven } from '@kader/advice/course/answers'
import type { Course } from '@kader/advice/course/course'
import { decided } from '@kader/advice/course/question-of'
import { screenOf } from '@kader/advice/course/screen-of'
import type { Outcome } from '@kader/domain/vocabulary/outcomes'

/** What a host page hears: codes only, never a word of a person's own. */
export interface Told {
  'kader-start': { readonly at: string }
  'kader-answer': {
    readonly at: string
    readonly outcome: Outcome
    readonly rules: readonly string[]
    readonly number: string
  }
}

export type Tell = <Name extends keyof Told>(name: Name, detail: Told[Name]) => void

/** Follows a walk, and tells when it begins and when it comes to an answer. */
export function follow(tell: Tell): (course: Course) => void {
  let begun = false
  return (course) => {
    const { at } = course
    const isBegun = answersGiven(course).length > 0
    if (isBegun && !begun) tell('kader-start', { at })
    begun = isBegun
    if (screenOf(course).screen !== 'answer') return
    const { outcome, rules } = decided(course)
    tell('kader-answer', { at, outcome, rules, number: adviceNumber(course) })
  }
}
