import { Question } from '@kader/domain/question'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { Dimension } from '@kader/secrecy-rules'
import type { Course, Said } from './course.ts'

/** How an answer to a condition is written in a link. */
const written: ReadonlyMap<Said, string> = new Map<Said, string>([
  [true, 'ja'],
  [false, 'nee'],
  ['unknown', 'onbekend'],
])

/** The codes of a course for behind the `#` of a link, which no browser sends to a server. */
export function toFragment({ at, words, conditions }: Course): string {
  const parts: string[] = [`at=${at}`]
  for (const [dimension, word] of Object.entries(words)) parts.push(`${dimension}=${word}`)
  for (const [code, said] of Object.entries(conditions)) parts.push(`${code}=${written.get(said)}`)
  return parts.join('&')
}

/** Reads such a link; nothing when anything in it is not known, so that a link never half works. */
export function fromFragment(text: string): Course | undefined {
  const words: Partial<Record<Dimension, string>> = {}
  const conditions: Partial<Record<ConditionCode, Said>> = {}
  const [first, ...rest] = text.replace(/^#/, '').split('&').map(pair)
  const at = Question.shape.at.safeParse(first?.[1])
  if (first?.[0] !== 'at' || !at.success) return undefined
  for (const [name, value] of rest) {
    const code = ConditionCode.safeParse(name)
    if (code.success) {
      const said = [...written].find(([, one]) => one === value)?.[0]
      if (said === undefined || Object.hasOwn(conditions, code.data)) return undefined
      conditions[code.data] = said
    } else {
      if (!isDimension(name) || Object.hasOwn(words, name)) return undefined
      if (!Question.shape[name].safeParse(value).success) return undefined
      words[name] = value
    }
  }
  return { at: at.data, words, conditions }
}

function pair(text: string): readonly [name: string, value: string] {
  const place = text.indexOf('=')
  return place < 0 ? [text, ''] : [text.slice(0, place), text.slice(place + 1)]
}

const names: readonly Dimension[] = ['holder', 'recipient', 'setting', 'kind', 'purpose']

function isDimension(name: string): name is Dimension {
  return (names as readonly string[]).includes(name)
}
