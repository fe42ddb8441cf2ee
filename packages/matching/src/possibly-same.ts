import type { PersonWord } from './person-words.ts'

/**
 * Whether two sets of words may be about one person: two parts of the name in common, or one and the same day of birth;
 * never when the years of birth differ. It compares for equality only, so the words may be keyed.
 */
export function possiblySame(one: readonly PersonWord[], other: readonly PersonWord[]): boolean {
  if (differ(one, other, 'year')) return false
  const common = commonParts(one, other)
  return common >= 2 || (common >= 1 && shared(one, other, 'born'))
}

/** Each part of the one is met at most once by a part of the other. */
function commonParts(one: readonly PersonWord[], other: readonly PersonWord[]): number {
  const free = new Map(namesIn(other))
  let common = 0
  for (const [, words] of namesIn(one)) {
    const met = [...free].find(([, others]) => others.some((word) => words.includes(word)))
    if (met === undefined) continue
    free.delete(met[0])
    common += 1
  }
  return common
}

function namesIn(words: readonly PersonWord[]): Map<number, string[]> {
  const parts = new Map<number, string[]>()
  for (const { part, word } of words) if (typeof part === 'number') parts.set(part, [...(parts.get(part) ?? []), word])
  return parts
}

function wordOf(words: readonly PersonWord[], part: 'born' | 'year'): string | undefined {
  return words.find((one) => one.part === part)?.word
}

function shared(one: readonly PersonWord[], other: readonly PersonWord[], part: 'born' | 'year'): boolean {
  const word = wordOf(one, part)
  return word !== undefined && word === wordOf(other, part)
}

function differ(one: readonly PersonWord[], other: readonly PersonWord[], part: 'born' | 'year'): boolean {
  const [mine, theirs] = [wordOf(one, part), wordOf(other, part)]
  return mine !== undefined && theirs !== undefined && mine !== theirs
}
