import { records, type Facts, type RecordName } from '@kader/domain/content/all-records'
import type { RecordFacts } from '@kader/domain/content/record'
import type { Shelf, Shelves } from '@kader/exchange/ports/shelf'
import { sql } from 'kysely'
import type { Transaction } from '../database/database.ts'
import { duringTask } from '../database/during-task.ts'
import type { KeyProvider } from '../keys/key-provider.ts'
import { containedFacts } from './criteria.ts'
import { ChangedMeanwhile, FactsRead } from './facts-read.ts'
import { contentColumn, sealedRows } from './sealed-content.ts'

/** The records this transaction can reach, one shelf per name over the one table. */
export function shelvesOf(tx: Transaction, keys: KeyProvider): Shelves {
  const read = new FactsRead()
  return (name) => shelfOf({ tx, keys, read }, name)
}

interface Opened {
  readonly tx: Transaction
  readonly keys: KeyProvider
  readonly read: FactsRead
}

function shelfOf<Name extends RecordName>(opened: Opened, name: Name): Shelf<Name> {
  const { tx, keys, read } = opened
  const rows = () => tx.selectFrom('records').select(['facts', 'content']).where('name', '=', name)
  const found = async (selected: ReturnType<typeof rows>) => {
    const sealed = await sealedRows(opened, name, await selected.execute())
    for (const { facts } of sealed) read.remember(facts)
    return sealed
  }
  const change = async (facts: Facts<Name>, content: { content?: Uint8Array | null }) => {
    const set = { facts: factsText(name, facts), ...content }
    const row = tx.updateTable('records').set(set).where('id', '=', facts.id).where('name', '=', name)
    const { numUpdatedRows } = await row.where(read.unchanged(facts.id)).executeTakeFirst()
    if (numUpdatedRows === 0n && read.has(facts.id)) throw new ChangedMeanwhile()
    if (numUpdatedRows > 0n) read.remember(facts)
    return numUpdatedRows > 0n
  }
  return {
    add: async (record) => {
      const content = await contentColumn(tx, keys, record)
      await tx
        .insertInto('records')
        .values({ name, facts: factsText(name, record.facts), content })
        .execute()
    },
    byId: async (id) => (await found(rows().where('id', '=', id)))[0],
    where: async (criteria) => {
      const contained = containedFacts(criteria)
      if (!contained) return []
      const holds = sql<boolean>`facts @> ${JSON.stringify(contained)}::jsonb`
      return found(rows().where(holds).orderBy('added'))
    },
    amend: (facts) => change(facts, {}),
    letGo: (facts) => duringTask(tx, 'letting-go', () => change(facts, {})),
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
