import { stemOf } from './stem.ts'
import type { Token } from './tokens.ts'

/** A word of the vocabulary, met in a story. */
export interface Mention<W extends string = string> {
  readonly word: W
  /** Of the first token, and how many tokens it takes. */
  readonly at: number
  readonly length: number
  /** 1 as written in the list; less when only its parts or almost its letters were met. */
  readonly certainty: number
}

interface Phrase<W extends string> {
  readonly word: W
  readonly stems: readonly string[]
  readonly letters: number
}

/** Ready for searching: by first stem, the longest phrase first. */
export interface PhraseIndex<W extends string> {
  readonly byStem: ReadonlyMap<string, readonly Phrase<W>[]>
  /** Single words long enough to be met inside a compound or with a letter wrong. */
  readonly long: readonly Phrase<W>[]
}

/** Phrases of a list are parted by a comma. */
export function phraseIndex<W extends string>(lists: Readonly<Partial<Record<W, string>>>): PhraseIndex<W> {
  const phrases = (Object.entries(lists) as [W, string][]).flatMap(([word, list]) =>
    list.split(', ').map((text) => {
      const stems = text.split(' ').map(stemOf)
      return { word, stems, letters: text.length }
    }),
  )
  const sorted = phrases.toSorted((one, other) => other.stems.length - one.stems.length)
  return {
    byStem: Map.groupBy(sorted, ({ stems }) => stems[0] ?? ''),
    long: phrases
      .filter(({ stems, letters }) => stems.length === 1 && letters >= 5)
      .toSorted((one, other) => other.letters - one.letters),
  }
}

/** From left to right, each token taken once. */
export function mentionsIn<W extends string>(
  tokens: readonly Token[],
  index: PhraseIndex<W>,
): readonly Mention<W>[] {
  const mentions: Mention<W>[] = []
  for (let at = 0; at < tokens.length; at++) {
    const found = exactly(tokens, at, index) ?? nearly(tokens, at, index)
    if (found === undefined) continue
    mentions.push(found)
    at += found.length - 1
  }
  return mentions
}

function exactly<W extends string>(
  tokens: readonly Token[],
  at: number,
  { byStem }: PhraseIndex<W>,
): Mention<W> | undefined {
  const phrase = (byStem.get(tokens[at]?.stem ?? '') ?? []).find(({ stems }) =>
    stems.every((stem, offset) => tokens[at + offset]?.stem === stem),
  )
  return phrase && { word: phrase.word, at, length: phrase.stems.length, certainty: 1 }
}

/** "buurtagent" ends with "agent", "politiebureau" begins with "politie", "poltie" lacks a letter. */
function nearly<W extends string>(
  tokens: readonly Token[],
  at: number,
  { long }: PhraseIndex<W>,
): Mention<W> | undefined {
  const stem = tokens[at]?.stem ?? ''
  if (stem.length < 5) return undefined
  const met =
    long.find(({ stems: [one = ''] }) => one.length >= 5 && stem.length >= 6 && oneLetterOff(stem, one)) ??
    long.find(
      ({ stems: [one = ''] }) => one.length >= 4 && stem.length > one.length + 2 && stem.endsWith(one),
    ) ??
    long.find(
      ({ stems: [one = ''] }) => one.length >= 6 && stem.length > one.length + 2 && stem.startsWith(one),
    )
  return met && { word: met.word, at, length: 1, certainty: 0.8 }
}

/** One letter more, less, other, or two neighbours changed places; the first letter stands. */
export function oneLetterOff(one: string, other: string): boolean {
  if (one[0] !== other[0] || Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  if (one.slice(at + 1) === other.slice(at + 1)) return true
  if (one.slice(at) === other.slice(at + 1) || one.slice(at + 1) === other.slice(at)) return true
  const swapped = one[at] === other[at + 1] && one[at + 1] === other[at]
  return swapped && one.slice(at + 2) === other.slice(at + 2)
}
