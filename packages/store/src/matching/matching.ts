import { createHmac } from 'node:crypto'
import { id, type Id } from '@kader/domain/id'
import type { Mandate } from '@kader/domain/mandate'
import type { Matching } from '@kader/exchange/ports/matching'
import { personWords, type PersonWord } from '@kader/matching/person-words'
import { possiblySame } from '@kader/matching/possibly-same'
import type { Transaction } from '../database/database.ts'
import { duringTask } from '../database/during-task.ts'
import { fileKeyOf } from '../keys/file-keys.ts'
import type { KeyProvider } from '../keys/key-provider.ts'

/** Parts of a name count from 0; the two words about the birth have numbers of their own. */
const birth = { born: -1, year: -2 } as const

/** Words keyed per cell, in a table whose row policies answer a coordinator during this step only. */
export function matchingOver(tx: Transaction, keys: KeyProvider, { cell }: Mandate): Matching {
  return {
    keep: async (caseFile, person) => {
      if (cell === undefined) throw new Error('Persons are compared within a cell.')
      const { secret } = await duringTask(tx, 'matching', () => fileKeyOf(tx, keys, { file: `matching of ${cell}`, controller: cell, cell }))
      const rows = personWords(person).map(({ part, word }) => ({ case_id: caseFile, cell_id: cell, part: typeof part === 'number' ? part : birth[part], word: keyed(secret, word) }))
      if (rows.length > 0) await tx.insertInto('match_words').values(rows).execute()
    },
    pairs: async () => {
      const rows = await duringTask(tx, 'matching', () => tx.selectFrom('match_words').selectAll().orderBy('case_id').execute())
      const files = new Map<Id, PersonWord[]>()
      for (const { case_id, part, word } of rows) {
        const file = id(case_id)
        files.set(file, [...(files.get(file) ?? []), { part: partOf(part), word: Buffer.from(word).toString('hex') }])
      }
      return pairsIn([...files])
    },
  }
}

function pairsIn(files: readonly (readonly [Id, readonly PersonWord[]])[]): readonly (readonly [Id, Id])[] {
  return files.flatMap(([one, words], index) => files.slice(index + 1).filter(([, others]) => possiblySame(words, others)).map(([other]) => [one, other] as const))
}

function keyed(secret: Uint8Array, word: string): Uint8Array {
  return createHmac('sha256', secret).update(word).digest()
}

function partOf(part: number): PersonWord['part'] {
  return part === birth.born ? 'born' : part === birth.year ? 'year' : part
}
