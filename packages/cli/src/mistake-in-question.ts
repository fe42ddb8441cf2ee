import { LocalDate } from '@kader/domain/local-date'
import { firstDay } from '@kader/domain/question'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { nearestWord } from '@kader/domain/vocabulary/nearest-word'
import { dimensions } from '@kader/secrecy-rules'

/** The first thing wrong in a question: where, what was given, and the nearest known word. */
export interface MistakeInQuestion {
  readonly field: string
  readonly value: unknown
  readonly nearest: string | null
}

const words: Readonly<Record<string, readonly string[]>> = dimensions
const fields = ['at', 'holder', 'recipient', 'setting', 'kind', 'purpose', 'conditions']

/** Nothing when the question can be decided. */
export function mistakeInQuestion(input: unknown): MistakeInQuestion | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return mistake('question', input)
  const given = input as Readonly<Record<string, unknown>>
  for (const field of fields.slice(1, -1)) {
    const value = own(given, field)
    if (typeof value !== 'string' || !words[field]!.includes(value))
      return mistake(field, value, words[field])
  }
  return (
    mistakeInDay(own(given, 'at')) ?? mistakeInConditions(own(given, 'conditions')) ?? unknownField(given)
  )
}

function mistakeInDay(at: unknown): MistakeInQuestion | undefined {
  if (!LocalDate.safeParse(at).success) return mistake('at', at)
  return String(at) < firstDay ? { field: 'at', value: at, nearest: firstDay } : undefined
}

function mistakeInConditions(given: unknown): MistakeInQuestion | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return mistake('conditions', given)
  const codes: readonly string[] = ConditionCode.options
  const unknown = Object.keys(given).find((code) => !codes.includes(code))
  return unknown === undefined ? undefined : mistake('conditions', unknown, codes)
}

function unknownField(given: Readonly<Record<string, unknown>>): MistakeInQuestion | undefined {
  const unknown = Object.keys(given).find((field) => !fields.includes(field))
  return unknown === undefined ? undefined : mistake(unknown, unknown, fields)
}

function mistake(field: string, value: unknown, known: readonly string[] = []): MistakeInQuestion {
  const nearest = typeof value === 'string' ? nearestWord(value, known) : undefined
  return { field, value: value ?? null, nearest: nearest ?? null }
}

function own(given: Readonly<Record<string, unknown>>, field: string): unknown {
  return Object.hasOwn(given, field) ? given[field] : undefined
}
