import { records, type Facts, type RecordName } from '@kader/domain/content/all-records'
import type { RecordFacts } from '@kader/domain/content/record'
import type { Shelf, Shelves } from '@kader/exchange/ports/shelf'
import { sql } from 'kysely'
import type { Transaction } from '../database/database.ts'
import type { KeyProvider } from '../keys/key-provider.ts'
import { containedFacts } from './criteria.ts'
import { contentColumn, sealedRows } from './sealed-content.ts'

/** The records this transaction can reach, one shelf per name over the one table. */
export function shelvesOf(tx: Transaction, keys: KeyProvider): Shelves {
  return (name) => shelfOf({ tx, keys }, name)
}

function shelfOf<Name extends RecordName>(
  opened: { readonly tx: Transaction; readonly keys: KeyProvider },
  name: Name,
): Shelf<Name> {
  const { tx, keys } = opened
  const rows = () => tx.selectFrom('records').select(['facts', 'content']).where('name', '=', name)
  const change = async (facts: Facts<Name>, content: { content?: Uint8Array | null }) => {
    const set = { facts: factsText(name, facts), ...content }
    const changed = tx.updateTable('records').set(set).where('id', '=', facts.id).where('name', '=', name)
    return (await changed.executeTakeFirst()).numUpdatedRows > 0n
  }
  return {
    add: async (record) => {
      const content = await contentColumn(tx, keys, record)
      await tx
        .insertInto('records')
        .values({ name, facts: factsText(name, record.facts), content })
        .execute()
    },
    byId: async (id) => {
      const found = await sealedRows(opened, name, await rows().where('id', '=', id).execute())
      return found[0]
    },
    where: async (criteria) => {
      const contained = containedFacts(criteria)
      if (!contained) return []
      const holds = sql<boolean>`facts @> ${JSON.stringify(contained)}::jsonb`
      return sealedRows(opened, name, await rows().where(holds).orderBy('added').execute())
    },
    amend: (facts) => change(facts, {}),
    rewrite: async (record) => change(record.facts, { content: await contentColumn(tx, keys, record) }),
    remove: async (id) => {
      const removed = tx.deleteFrom('records').where('id', '=', id).where('name', '=', name)
      return (await removed.executeTakeFirst()).numDeletedRows > 0n
    },
  }
}

function factsText<Name extends RecordName>(name: Name, facts: Facts<Name> & RecordFacts): string {
  return JSON.stringify(records[name].facts.parse(facts))
}
