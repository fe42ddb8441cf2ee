import { LocalDate } from '@kader/domain/local-date'
import { type Question, firstDay } from '@kader/domain/question'
import { Capacity, HolderCapacity } from '@kader/domain/vocabulary/capacities'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { Kind } from '@kader/domain/vocabulary/kinds'
import { Purpose } from '@kader/domain/vocabulary/purposes'
import { Setting } from '@kader/domain/vocabulary/settings'

/** A question read once: six words, and an answer that is yes, no or not known. */
export interface Facts extends Omit<Question, 'conditions'> {
  readonly answer: (code: ConditionCode) => boolean | undefined
}

const holders: ReadonlySet<unknown> = new Set(HolderCapacity.options)
const capacities: ReadonlySet<unknown> = new Set(Capacity.options)
const settings: ReadonlySet<unknown> = new Set(Setting.options)
const kinds: ReadonlySet<unknown> = new Set(Kind.options)
const purposes: ReadonlySet<unknown> = new Set(Purpose.options)
const codes: ReadonlySet<unknown> = new Set(ConditionCode.options)

/** Nothing when a word is missing or unknown; types say it cannot happen, this makes sure. */
export function factsOf(question: Question): Facts | undefined {
  const { at, holder, recipient, setting, kind, purpose, conditions } = question
  const known =
    holders.has(holder) &&
    capacities.has(recipient) &&
    settings.has(setting) &&
    kinds.has(kind) &&
    purposes.has(purpose) &&
    LocalDate.safeParse(at).success &&
    at >= firstDay
  const answers = known ? answersIn(conditions) : undefined
  if (answers === undefined) return undefined
  return { at, holder, recipient, setting, kind, purpose, answer: (code) => answers.get(code) }
}

function answersIn(conditions: unknown): ReadonlyMap<unknown, boolean> | undefined {
  if (typeof conditions !== 'object' || conditions === null || Array.isArray(conditions)) return undefined
  const given = Object.entries(conditions)
  if (given.some(([code]) => !codes.has(code))) return undefined
  return new Map(given.filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'))
}
