import type { Database } from '../database/database.ts'
import { nobody } from '../database/scope.ts'
import type { KeyProvider } from './key-provider.ts'

// The list beside the keys and the list in the database are restored from different backups; both must hold all.
/** Brings the two destruction lists level and removes again what a restored backup had brought back. */
export async function reconcileDestructions(database: Database, provider: KeyProvider): Promise<void> {
  const kept = await provider.destroyedKeys()
  const known = await database.transaction(nobody, async (tx) => {
    for (const { keyId, on } of kept) {
      await tx
        .insertInto('key_destructions')
        .values({ key_id: keyId, destroyed_on: on })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
    const rows = await tx.selectFrom('key_destructions').selectAll().execute()
    if (rows.length > 0) {
      const destroyed = rows.map(({ key_id }) => key_id)
      await tx.deleteFrom('file_keys').where('key_id', 'in', destroyed).execute()
    }
    return rows
  })
  const listed = new Set(kept.map(({ keyId }) => keyId))
  for (const row of known) {
    if (!listed.has(row.key_id)) await provider.addDestroyedKey({ keyId: row.key_id, on: row.destroyed_on })
  }
}
