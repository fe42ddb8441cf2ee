import type { ComparedPerson } from '@kader/domain/compared-person'
import anyAscii from 'any-ascii'
import { doubleMetaphone } from 'double-metaphone'

/** One thing by which persons are compared: how a part of a name sounds, or (part of) the day of birth. */
export interface PersonWord {
  /** Which part of the name, from 0; the day of birth has `born`, its year `year`. */
  readonly part: number | 'born' | 'year'
  readonly word: string
}

/** Small words that come and go between two spellings of one name. */
const particles = new Set(['al', 'el', 'van', 'de', 'den', 'der', 'vande', 'vanden', 'vander', 'ter', 'ten', 'du', 'le', 'la', 'ben', 'bin', 'ibn', 'bint', 'abu', 'von', 'zu', 'di', 'da', 'dos', 'st'])

/** Written against the word it belongs to, unlike "El" and "Al-". */
const arabicArticle = /(^|[\s-])\u0627\u0644/g

/**
 * The words by which a person is compared: each part of the name in Latin letters, as it sounds and by its consonants,
 * so that two spellings, or two scripts, of one name have a word in common.
 */
export function personWords({ name, born }: ComparedPerson): readonly PersonWord[] {
  const sounds = partsOf(name).flatMap((part, index) => soundsOf(part).map((word) => ({ part: index, word })))
  if (born === undefined) return sounds
  return [...sounds, { part: 'born', word: `born ${born}` }, { part: 'year', word: `year ${born.slice(0, 4)}` }]
}

function partsOf(name: string): readonly string[] {
  const parts = anyAscii(name.replaceAll(arabicArticle, '$1')).toLowerCase().replaceAll(/['’`]/g, '').split(/[^a-z]+/).filter((part) => part.length > 1)
  const telling = parts.filter((part) => !particles.has(part))
  return telling.length > 0 ? telling : parts
}

function soundsOf(part: string): readonly string[] {
  const [first, second] = doubleMetaphone(part)
  const consonants = part.replaceAll(/[aeiouyw]/g, '').replaceAll(/(.)\1+/g, '$1')
  const words = [first, second].filter((sound) => sound !== '').map((sound) => `sounds ${sound}`)
  return [...new Set(consonants.length > 2 ? [...words, `written ${consonants}`] : words)]
}
