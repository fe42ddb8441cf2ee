import { randomBytes } from 'node:crypto'
import type { Transaction } from '../database/database.ts'
import type { KeyProvider } from './key-provider.ts'

/** Whose content it is: one key per file and controller (a service or a cell). */
export interface FileKeyOwner {
  readonly file: string
  readonly controller: string
  /** The cell whose members may have the key opened; `null` for what stays inside one service. */
  readonly cell: string | null
}

export interface FileKey {
  readonly keyId: string
  readonly secret: Uint8Array
}

/** The content key of this file and controller, made on first use. */
export async function fileKeyOf(
  tx: Transaction,
  provider: KeyProvider,
  owner: FileKeyOwner,
): Promise<FileKey> {
  if (!(await storedKey(tx, owner))) await makeFileKey(tx, provider, owner)
  // Read again even after making one: of two answers at once, the first to commit made the key of both.
  const row = await storedKey(tx, owner)
  if (!row) throw new Error('The key of this file and controller lies outside the scope of this transaction.')
  return { keyId: row.key_id, secret: await provider.unwrap(owner.controller, row.key_id, row.wrapped) }
}

async function makeFileKey(
  tx: Transaction,
  provider: KeyProvider,
  { file, controller, cell }: FileKeyOwner,
): Promise<void> {
  const keyId = randomBytes(16).toString('hex')
  const wrapped = await provider.wrap(controller, keyId, randomBytes(32))
  await tx
    .insertInto('file_keys')
    .values({ key_id: keyId, file_id: file, controller_id: controller, cell_id: cell, wrapped })
    .onConflict((conflict) => conflict.columns(['file_id', 'controller_id']).doNothing())
    .execute()
}

function storedKey(tx: Transaction, { file, controller }: Pick<FileKeyOwner, 'file' | 'controller'>) {
  return tx
    .selectFrom('file_keys')
    .select(['key_id', 'wrapped'])
    .where('file_id', '=', file)
    .where('controller_id', '=', controller)
    .executeTakeFirst()
}

/** The secrets of these keys; a key that was destroyed, or lies outside the scope, is not in the answer. */
export async function fileKeysById(
  tx: Transaction,
  provider: KeyProvider,
  keyIds: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (keyIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('file_keys')
    .select(['key_id', 'controller_id', 'wrapped'])
    .where('key_id', 'in', [...new Set(keyIds)])
    .execute()
  const secrets = new Map<string, Uint8Array>()
  for (const row of rows) {
    secrets.set(row.key_id, await provider.unwrap(row.controller_id, row.key_id, row.wrapped))
  }
  return secrets
}

/** Destroys the key, so that what this controller wrote in this file can never be read again. */
export async function destroyFileKey(
  tx: Transaction,
  { file, controller, today }: { readonly file: string; readonly controller: string; readonly today: string },
): Promise<void> {
  const row = await storedKey(tx, { file, controller })
  if (!row) return
  await tx.insertInto('key_destructions').values({ key_id: row.key_id, destroyed_on: today }).execute()
  await tx.deleteFrom('file_keys').where('key_id', '=', row.key_id).execute()
}
