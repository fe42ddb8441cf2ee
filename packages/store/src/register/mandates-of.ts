import type { Mandates } from '@kader/exchange/ports/mandates'
import type { Transaction } from '../database/database.ts'
import { mandateOf, rowOf } from './mandate-row.ts'

/** The mandates that this transaction's scope lets it see: those of its own cells. */
export function mandatesOf(tx: Transaction): Mandates {
  return {
    byId: async (id) => {
      const row = await tx.selectFrom('mandates').selectAll().where('id', '=', id).executeTakeFirst()
      return row && mandateOf(row)
    },
    ofPerson: async (person) => {
      const rows = await tx.selectFrom('mandates').selectAll().where('person_id', '=', person).orderBy('id').execute()
      return rows.map(mandateOf)
    },
    inCell: async (cell, day) => {
      const rows = await tx
        .selectFrom('mandates')
        .selectAll()
        .where('cell_id', '=', cell)
        .where('stopped', 'is', null)
        .where('valid_from', '<=', day)
        .where((is) => is.or([is('valid_to', 'is', null), is('valid_to', '>=', day)]))
        .orderBy('id')
        .execute()
      return rows.map(mandateOf)
    },
    ofCell: async (cell) => {
      const rows = await tx.selectFrom('mandates').selectAll().where('cell_id', '=', cell).orderBy('id').execute()
      return rows.map(mandateOf)
    },
    give: async (mandate) => void (await tx.insertInto('mandates').values(rowOf(mandate)).execute()),
    stop: async ({ id, stopped, to }) => {
      const changing = tx.updateTable('mandates').set({ stopped: stopped ?? null, valid_to: to ?? null }).where('id', '=', id)
      return (await changing.executeTakeFirst()).numUpdatedRows > 0n
    },
  }
}
