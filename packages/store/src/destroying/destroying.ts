import type { Mandate } from '@kader/domain/mandate'
import type { Destroying, Gone } from '@kader/exchange/ports/destroying'
import { sql } from 'kysely'
import type { Transaction } from '../database/database.ts'
import { duringTask } from '../database/during-task.ts'
import { destroyFileKey } from '../keys/file-keys.ts'

/** Names of the joint file; the row policies list them too, and refuse every other. */
const joint = ['case-file', 'listing-decision', 'minor-weighing', 'closing-note', 'judicial-document', 'consultation', 'invitation', 'hold-note', 'conclusion', 'action', 'attendance', 'room-event', 'need-to-know', 'own-file-consent', 'fiche', 'fiche-text', 'fiche-consent', 'action-order']

/** Rows, keys and addressees in one transaction: all of it, or nothing. */
export function destroyingOver(tx: Transaction, { cell }: Mandate): Destroying {
  return {
    destroy: (caseFile, today) =>
      duringTask(tx, 'destroying', async () => {
        if (cell === undefined) throw new Error('A joint file is of a cell.')
        const { rows } = await sql<{ record: string; count: string }>`
          with gone as (delete from records where cell_id = ${cell} and name = any(${joint}::text[]) and kader_goes(cell_id, id, facts) returning name)
          select name as record, count(*)::text as count from gone group by name order by name`.execute(tx)
        if (!rows.some(({ record }) => record === 'case-file')) throw new Error('The row policies refuse this destruction.')
        await sql`update records set facts = jsonb_set(facts, '{addressees}', '[]') where cell_id = ${cell} and name = 'contribution' and kader_goes(cell_id, id, facts)`.execute(tx)
        await sql`
          update records set facts = jsonb_set(facts, '{addressees}', coalesce(
            (select jsonb_agg(one) from jsonb_array_elements(facts -> 'addressees') one where one ->> 'to' <> 'organiser'), '[]'))
          where cell_id = ${cell} and name in ('signal', 'signal-line') and kader_goes(cell_id, id, facts)`.execute(tx)
        await destroyKeys(tx, caseFile, today)
        return rows.map(({ record, count }): Gone[number] => ({ record, count: Number(count) }))
      }),
  }
}

/** Every controller's key of this joint file: what a backup still holds of it can never be read again. */
async function destroyKeys(tx: Transaction, file: string, today: string): Promise<void> {
  const keys = await tx.selectFrom('file_keys').select('controller_id').where('file_id', '=', file).execute()
  for (const { controller_id: controller } of keys) await destroyFileKey(tx, { file, controller, today })
}
