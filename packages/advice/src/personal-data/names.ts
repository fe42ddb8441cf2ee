import { isMunicipality } from './municipalities.ts'
import { alsoWords, familyNames, firstNames, particles } from './name-lists.ts'
import { personNouns, serviceNouns, titles, withCapital } from './ordinary-words.ts'
import type { Trace } from './trace.ts'
import { tracesOf } from './trace.ts'
import type { WordInText } from './words-in-text.ts'
import { wordsIn } from './words-in-text.ts'

/** Names of people: by list, by what stands before, and by two large letters in a row. */
export function findNames(text: string): Trace[] {
  const words = wordsIn(text)
  const found: Trace[] = [...findInitials(text)]
  for (let at = 0; at < words.length; at++) {
    const end = endOfName(words, at)
    if (end === undefined) continue
    const first = words[at]
    const last = words[end - 1]
    if (first === undefined || last === undefined) continue
    found.push({ kind: 'name', start: first.start, end: last.end })
    at = end - 1
  }
  return withoutOverlap(found)
}

/** "J. Peeters", "M.-L. De Smet", "Peeters J.". */
const initialsBefore = tracesOf(
  'name',
  /(?<![\p{L}.])(?:\p{Lu}\.[ -]?){1,3}(?:(?:[Dd]e|[Vv]an|[Dd]en|[Dd]er|[Ee]l|[Vv]ande[nr]?) ){0,2}\p{Lu}\p{Ll}[\p{L}'’-]*/gu,
  (found) => looksNamed(/[\p{L}'’-]+$/u.exec(found)?.[0] ?? ''),
)
const initialsAfter = tracesOf('name', /(?<!\p{L})\p{Lu}\p{Ll}[\p{L}'’-]+ \p{Lu}\.(?!\p{L}\.)/gu, (found) =>
  familyNames.has(found.split(' ')[0]?.toLowerCase() ?? ''),
)

function findInitials(text: string): Trace[] {
  return [...initialsBefore(text), ...initialsAfter(text)]
}

/** Index after the name that begins here; absent when none does. */
function endOfName(words: readonly WordInText[], at: number): number | undefined {
  const word = words[at]
  if (word === undefined) return undefined
  const called = nounBefore(words, at)
  const surname = endOfSurname(words, at + 1)
  if (isFirstName(word)) {
    if (surname !== undefined) return surname
    if (!alsoWords.has(word.plain)) return word.capital || word.plain.length > 3 ? at + 1 : undefined
    if (word.capital && !word.opensSentence) return at + 1
  }
  if (titles.has(called) || personNouns.has(called)) {
    if (particles.has(word.plain)) return surname
    if (isFirstName(word) || familyNames.has(word.plain) || unknownCapital(word)) return surname ?? at + 1
  }
  if (word.capital && !word.opensSentence && familyNames.has(word.plain)) return at + 1
  return twoCapitals(words, at)
}

/** The word before in the same breath; "zijn naam is ..." counts as "naam". */
function nounBefore(words: readonly WordInText[], at: number): string {
  if (words[at]?.follows !== true) return ''
  const before = words[at - 1]?.plain ?? ''
  return before === 'is' ? nounBefore(words, at - 1) : before
}

/** Whatever particles, then a name with a large letter or one from the list. */
function endOfSurname(words: readonly WordInText[], from: number): number | undefined {
  let at = from
  while (words[at]?.follows === true && particles.has(words[at]?.plain ?? '')) at++
  const word = words[at]
  if (word === undefined || !word.follows || at - from > 3) return undefined
  const named = familyNames.has(word.plain) || (word.capital && looksNamed(word.text))
  const joined = word.capital && at > from && !withCapital.has(word.plain) && !isService(word)
  return named || joined ? at + 1 : undefined
}

/** Two unknown words with a large letter, where no service stands before or among them. */
function twoCapitals(words: readonly WordInText[], at: number): number | undefined {
  const word = words[at]
  if (word === undefined || !unknownCapital(word)) return undefined
  const before = words[at - 1]
  if (word.follows && before !== undefined && isService(before)) return undefined
  if (word.opensSentence && words[at + 1]?.capital !== true) return undefined
  const end = endOfSurname(words, at + 1)
  if (end === undefined) return undefined
  const parts = words.slice(at, end)
  return parts.some(isService) || !parts.slice(1).some((part) => part.capital) ? undefined : end
}

function isFirstName({ plain, capital }: WordInText): boolean {
  if (firstNames.has(plain)) return capital || !withCapital.has(plain)
  const [first = '', ...rest] = plain.split('-')
  return capital && rest.length > 0 && firstNames.has(first)
}

function isService({ text, plain }: WordInText): boolean {
  const parts = plain.split('-')
  const abbreviation = /^[\p{Lu}\d-]{2,}$/u.test(text)
  return (
    abbreviation || parts.some((part) => serviceNouns.has(part)) || /school$|huis$|dienst$|zone$/.test(plain)
  )
}

function unknownCapital(word: WordInText): boolean {
  return word.capital && looksNamed(word.text) && !isService(word)
}

/** Not a word that is written with a large letter anyway. */
function looksNamed(text: string): boolean {
  const plain = text.toLowerCase()
  const parts = plain.normalize('NFD').replaceAll(/\p{M}/gu, '').split('-')
  if (isMunicipality(plain)) return false
  return !parts.some((part) => withCapital.has(part) || serviceNouns.has(part) || personNouns.has(part))
}

function withoutOverlap(traces: readonly Trace[]): Trace[] {
  return traces.filter(
    (trace, index) =>
      !traces.slice(0, index).some(({ start, end }) => trace.start < end && start < trace.end),
  )
}
