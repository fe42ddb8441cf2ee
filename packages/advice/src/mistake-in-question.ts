import { LocalDate } from '@kader/domain/local-date'
import { firstDay } from '@kader/domain/question'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { nearestWord } from '@kader/domain/vocabulary/nearest-word'
import { type Dimension, dimensions } from '@kader/secrecy-rules'

type Given = Readonly<Record<string, unknown>>

/** The first thing wrong in a question: where, what was given, and the nearest known word. */
export interface MistakeInQuestion {
  readonly field: string
  readonly value: unknown
  readonly nearest: string | null
}

const names = ['holder', 'recipient', 'setting', 'kind', 'purpose'] as const satisfies readonly Dimension[]
const fields = ['at', ...names, 'conditions']

/** Nothing when the question can be decided. */
export function mistakeInQuestion(input: unknown): MistakeInQuestion | undefined {
  if (!isRecord(input)) return mistake('question', input)
  for (const name of names) {
    const wrong = mistakeInWord(name, own(input, name))
    if (wrong !== undefined) return wrong
  }
  return (
    mistakeInDay(own(input, 'at')) ??
    mistakeInConditions(own(input, 'conditions')) ??
    unknownField(input, fields)
  )
}

export function mistakeInWord(name: Dimension, value: unknown): MistakeInQuestion | undefined {
  const known: readonly string[] = dimensions[name]
  return typeof value === 'string' && known.includes(value) ? undefined : mistake(name, value, known)
}

export function mistakeInDay(at: unknown): MistakeInQuestion | undefined {
  if (!LocalDate.safeParse(at).success) return mistake('at', at)
  return String(at) < firstDay ? { field: 'at', value: at, nearest: firstDay } : undefined
}

/** Of the codes only; what is not a boolean reads as not known. */
export function mistakeInConditions(given: unknown): MistakeInQuestion | undefined {
  if (!isRecord(given)) return mistake('conditions', given)
  const codes: readonly string[] = ConditionCode.options
  const unknown = Object.keys(given).find((code) => !codes.includes(code))
  return unknown === undefined ? undefined : mistake('conditions', unknown, codes)
}

export function unknownField(given: Given, fields: readonly string[]): MistakeInQuestion | undefined {
  const unknown = Object.keys(given).find((field) => !fields.includes(field))
  return unknown === undefined ? undefined : mistake(unknown, unknown, fields)
}

export function mistake(field: string, value: unknown, known: readonly string[] = []): MistakeInQuestion {
  const nearest = typeof value === 'string' ? nearestWord(value, known) : undefined
  return { field, value: value ?? null, nearest: nearest ?? null }
}

/** What an object holds itself: a name every object inherits is no answer. */
export function own(given: Given, field: string): unknown {
  return Object.hasOwn(given, field) ? given[field] : undefined
}

export function isRecord(given: unknown): given is Given {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}
