import { AuditEntry } from '@kader/audit/entry'
import type { Database } from '../database/database.ts'
import type { KeyProvider } from '../keys/key-provider.ts'
import { openColumns } from '../keys/sealed-column.ts'
import { particularsPlace, readParticulars, type KeptParticulars } from './particulars-text.ts'

/** One leaf with who and what it was about, for whoever may open a log; `undefined` where there is none to open. */
export async function openParticulars(
  database: Database,
  keys: KeyProvider,
  { log, seq }: { readonly log: string; readonly seq: number },
): Promise<(KeptParticulars & { readonly entry: AuditEntry }) | undefined> {
  return database.transaction({ task: 'audit-particulars' }, async (tx) => {
    const row = await tx
      .selectFrom('audit_leaves')
      .innerJoin('audit_particulars', (on) =>
        on
          .onRef('audit_particulars.log_id', '=', 'audit_leaves.log_id')
          .onRef('audit_particulars.seq', '=', 'audit_leaves.seq'),
      )
      .select(['audit_leaves.entry', 'audit_particulars.particulars'])
      .where('audit_leaves.log_id', '=', log)
      .where('audit_leaves.seq', '=', seq)
      .executeTakeFirst()
    if (!row) return undefined
    const [text] = await openColumns(tx, keys, [
      { place: particularsPlace(log, seq), envelope: row.particulars },
    ])
    return text == null
      ? undefined
      : { entry: AuditEntry.parse(JSON.parse(row.entry)), ...readParticulars(text) }
  })
}
