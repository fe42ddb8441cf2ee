import { z } from 'zod'
import { nearestWord } from './nearest-word.ts'

/** The schema of the keys of a table; a mistake names the nearest known word. */
export function word<T extends Readonly<Record<string, unknown>>>(table: T) {
  return oneOf(Object.keys(table) as (keyof T & string)[])
}

/** The same for a part of such a table. */
export function oneOf<W extends string>(known: readonly W[]) {
  return z.enum(known, { error: (issue) => mistakeIn(issue.input, known) })
}

function mistakeIn(input: unknown, known: readonly string[]): string {
  if (typeof input !== 'string') return 'Hier hoort precies één woord uit de woordenlijst.'
  const nearest = nearestWord(input, known)
  return `'${input}' is geen bekend woord.${nearest === undefined ? '' : ` Bedoelt u '${nearest}'?`}`
}
