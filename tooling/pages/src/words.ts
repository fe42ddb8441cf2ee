import { capacities } from '@kader/domain/vocabulary/capacities'
import { conditions } from '@kader/domain/vocabulary/conditions'
import { confidences, normConfidences } from '@kader/domain/vocabulary/confidence'
import { contestedQuestions } from '@kader/domain/vocabulary/contested'
import { kinds } from '@kader/domain/vocabulary/kinds'
import { obligations } from '@kader/domain/vocabulary/obligations'
import { outcomes } from '@kader/domain/vocabulary/outcomes'
import { purposes } from '@kader/domain/vocabulary/purposes'
import { sectors } from '@kader/domain/vocabulary/sectors'
import { settings } from '@kader/domain/vocabulary/settings'

const tables: Readonly<Record<string, { readonly dutch?: string; readonly question?: string }>> = {
  ...capacities,
  ...settings,
  ...kinds,
  ...purposes,
  ...conditions,
  ...obligations,
  ...outcomes,
  ...contestedQuestions,
  ...normConfidences,
  ...confidences,
  ...sectors,
}

/** What people read for a fixed word. */
export function dutch(word: string): string {
  return tables[word]?.dutch ?? tables[word]?.question ?? word
}

/** A whole set by its name, a large one by what it leaves out. */
export function listed(words: readonly string[], all: readonly string[]): string {
  if (words.length === all.length) return 'alle'
  const out = all.filter((word) => !words.includes(word))
  if (out.length * 3 < words.length) return `alle behalve ${out.map(code).join(', ')}`
  return words.map(code).join(', ')
}

/** `2026-10-05` as `van 5 oktober 2026`, with both ends of a period. */
export function period(from: string, to?: string): string {
  return to === undefined ? `vanaf ${day(from)}` : `van ${day(from)} tot en met ${day(to)}`
}

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

export function day(text: string): string {
  const [year, month, date] = text.split('-').map(Number)
  return `${date} ${months[(month ?? 1) - 1]} ${year}`
}

export function code(word: string): string {
  return `\`${word}\``
}
