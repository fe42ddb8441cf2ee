import { stemOf } from './stem.ts'

export interface Token {
  /** Lower case, without accents. */
  readonly plain: string
  readonly stem: string
}

/** The words of a story. Case, accents and punctuation make no difference; "O.C.M.W." reads as "ocmw". */
export function tokensOf(text: string): readonly Token[] {
  const words = plainWords(text.slice(0, longestStory))
  const joined: string[] = []
  let letters = ''
  for (const word of [...words, '']) {
    if (word.length === 1) {
      letters += word
      continue
    }
    if (letters.length > 1) joined.push(letters)
    letters = ''
    if (word !== '') joined.push(word)
  }
  return joined.map((plain) => ({ plain, stem: stemOf(plain) }))
}

/** More is not read: a story of this length says enough. In characters. */
export const longestStory = 1200

function plainWords(text: string): readonly string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain.match(/[\p{L}\d]+/gu) ?? []
}
