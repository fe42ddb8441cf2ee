import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { Dimension } from '@kader/secrecy-rules'
import type { Course, Said } from './course.ts'
import { speaksOf } from './speaks-of.ts'

export type GivenAnswer =
  | { readonly dimension: Dimension; readonly word: string }
  | { readonly code: ConditionCode; readonly said: Said }

/** Answers a dimension, or changes that answer and keeps every other one that does not speak of it. */
export function answerWord(course: Course, dimension: Dimension, word: string): Course {
  if (course.words[dimension] === word) return course
  const said = Object.entries(course.conditions) as [ConditionCode, Said][]
  return {
    ...course,
    words: { ...course.words, [dimension]: word },
    conditions: Object.fromEntries(said.filter(([code]) => !speaksOf[code].includes(dimension))),
  }
}

/** Answers a condition; "dat weet ik niet" is an answer too, and is not asked again. */
export function answerCondition(course: Course, code: ConditionCode, said: Said): Course {
  return { ...course, conditions: { ...course.conditions, [code]: said } }
}

/** What was answered, in order, so that each can be changed. */
export function answersGiven({ words, conditions }: Course): readonly GivenAnswer[] {
  return [
    ...(Object.entries(words) as [Dimension, string][]).map(([dimension, word]) => ({ dimension, word })),
    ...(Object.entries(conditions) as [ConditionCode, Said][]).map(([code, said]) => ({ code, said })),
  ]
}
