/** A word of a text with what the search for names needs to know of it. */
export interface WordInText {
  readonly text: string
  /** Lower case without accents. */
  readonly plain: string
  readonly start: number
  readonly end: number
  /** First letter large and not all of them: an abbreviation is no name. */
  readonly capital: boolean
  readonly opensSentence: boolean
  /** Only a space or a hyphen stands between this word and the one before. */
  readonly follows: boolean
}

export function wordsIn(text: string): readonly WordInText[] {
  const matches = [...text.matchAll(/\p{L}[\p{L}\p{M}'’-]*/gu)]
  return matches.map((match, index) => {
    const before = matches[index - 1]
    const between = before === undefined ? '' : text.slice(before.index + before[0].length, match.index)
    const word = match[0].replace(/['’-]+$/u, '')
    return {
      text: word,
      plain: plain(word),
      start: match.index,
      end: match.index + word.length,
      capital: /^\p{Lu}/u.test(word) && !/^[\p{Lu}-]+$/u.test(word),
      opensSentence: before === undefined || /[.!?:\n•"“”«]/u.test(between),
      follows: before !== undefined && /^ +$/u.test(between),
    }
  })
}

/** Lower case without accents: how a word is looked up. */
export function plain(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
