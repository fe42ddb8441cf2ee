import { localDate } from '@kader/domain/local-date'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { Dimension } from '@kader/secrecy-rules'
import type { Course, Said } from './course/course.ts'
import {
  type MistakeInQuestion,
  isRecord,
  mistake,
  mistakeInConditions,
  mistakeInDay,
  mistakeInWord,
  own,
  unknownField,
} from './mistake-in-question.ts'

export type ReadCourse = { readonly course: Course } | { readonly error: MistakeInQuestion }

const names: readonly string[] = ['holder', 'recipient', 'setting', 'kind', 'purpose'] satisfies Dimension[]

/** Reads a course from outside; as with a link, nothing unknown is ever ignored. */
export function readCourse(input: unknown): ReadCourse {
  const error = mistakeInCourse(input)
  if (error !== undefined) return { error }
  const { at, words, conditions } = input as Course
  return { course: { at: localDate(at), words: { ...words }, conditions: { ...conditions } } }
}

function mistakeInCourse(input: unknown): MistakeInQuestion | undefined {
  if (!isRecord(input)) return mistake('course', input)
  return (
    unknownField(input, ['at', 'words', 'conditions']) ??
    mistakeInDay(own(input, 'at')) ??
    mistakeInWords(own(input, 'words')) ??
    mistakeInSaid(own(input, 'conditions'))
  )
}

function mistakeInWords(given: unknown): MistakeInQuestion | undefined {
  if (!isRecord(given)) return mistake('words', given)
  const wrong = Object.entries(given).map(([name, value]) =>
    names.includes(name) ? mistakeInWord(name as Dimension, value) : mistake('words', name, names),
  )
  return wrong.find((one) => one !== undefined)
}

function mistakeInSaid(given: unknown): MistakeInQuestion | undefined {
  const wrong = mistakeInConditions(given)
  if (wrong !== undefined) return wrong
  const said = Object.entries(given as Record<ConditionCode, Said>)
  const odd = said.find(([, one]) => typeof one !== 'boolean' && one !== 'unknown')
  return odd === undefined ? undefined : mistake(odd[0], odd[1], ['unknown'])
}
