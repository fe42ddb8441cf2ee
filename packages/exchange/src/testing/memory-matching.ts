import type { Facts } from '@kader/domain/content/all-records'
import type { Id } from '@kader/domain/id'
import type { Mandate } from '@kader/domain/mandate'
import { personWords, type PersonWord } from '@kader/matching/person-words'
import { possiblySame } from '@kader/matching/possibly-same'
import type { Matching } from '../ports/matching.ts'
import type { Row } from './memory-shelf.ts'

/** What compares the person of one case file. */
export interface KeptWords {
  readonly caseFile: Id
  readonly words: readonly PersonWord[]
}

/** As the database does, without keys: words of files that the organiser holds now, and for a coordinator alone. */
export function matchingIn({ words, rows }: { readonly words: KeptWords[]; readonly rows: readonly Row[] }, mandate: Mandate): Matching {
  const held = (caseFile: Id): boolean =>
    rows.some((row) => row.record === 'case-file' && row.facts.id === caseFile && row.facts.cell === mandate.cell && row.facts.addressees.some(({ to }) => to === 'organiser'))
  return {
    keep: async (caseFile, person) => {
      const own = rows.some((row) => row.facts.id === caseFile && (row.facts as Facts<'case-file'>).source.mandate === mandate.id)
      if (!own) throw new Error('The row policies refuse these words.')
      words.push({ caseFile, words: personWords(person) })
    },
    pairs: async () => {
      if (mandate.capacity !== 'livc-coordinator') return []
      const kept = words.filter(({ caseFile }) => held(caseFile))
      return kept.flatMap((one, index) => kept.slice(index + 1).filter((other) => possiblySame(one.words, other.words)).map((other) => [one.caseFile, other.caseFile] as const))
    },
  }
}
