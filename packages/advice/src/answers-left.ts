import type { Course } from './course/course.ts'
import { nextOf } from './course/next-of.ts'

/** At most how much can still be asked; less as soon as an answer settles more than itself. */
export interface AnswersLeft {
  readonly choices: number
  readonly conditions: number
}

export function answersLeft(course: Course): AnswersLeft {
  const { open } = nextOf(course)
  const choices = open.filter((one) => 'dimension' in one).length
  return { choices, conditions: open.length - choices }
}
