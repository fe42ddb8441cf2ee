import { randomBytes } from 'node:crypto'
import { canonicalJson } from '@kader/audit/canonical-json'
import { commitTo, saltLength } from '@kader/audit/commitment'
import { AuditEntry } from '@kader/audit/entry'
import { appendLeaf, emptyFrontier, Frontier } from '@kader/audit/frontier'
import { leafHash } from '@kader/audit/leaf-hash'
import type { AuditParticulars } from '@kader/audit/particulars'
import type { AuditDraft } from '@kader/exchange/ports/audit-logs'
import { sql } from 'kysely'
import type { Transaction } from '../database/database.ts'
import { sealColumn } from '../keys/sealed-column.ts'
import type { FileKeyOwner } from '../keys/file-keys.ts'
import type { KeyProvider } from '../keys/key-provider.ts'
import { particularsPlace, particularsText } from './particulars-text.ts'

export interface Leaf {
  readonly log: string
  readonly draft: AuditDraft
  readonly particulars: AuditParticulars
  /** Under whose key the particulars are kept. */
  readonly owner: FileKeyOwner
}

/** Adds one leaf and the frontier after it. Takes the log's lock until the transaction ends, so comes last. */
export async function appendAuditLeaf(tx: Transaction, keys: KeyProvider, leaf: Leaf): Promise<void> {
  const salt = randomBytes(saltLength)
  const entry = AuditEntry.parse({ ...leaf.draft, bound: commitTo(salt, leaf.particulars) })
  const hash = leafHash(entry)
  const log_id = leaf.log
  await sql`select pg_advisory_xact_lock(hashtextextended(${log_id}, 0))`.execute(tx)
  const frontier = await latestFrontier(tx, log_id)
  const seq = frontier.size
  const text = particularsText({ salt, particulars: leaf.particulars })
  const particulars = await sealColumn(tx, keys, {
    ...leaf.owner,
    place: particularsPlace(log_id, seq),
    text,
  })
  const grown = appendLeaf(frontier, hash)
  const log = tx.insertInto('audit_logs').values({ log_id })
  await log.onConflict((conflict) => conflict.doNothing()).execute()
  await tx
    .insertInto('audit_leaves')
    .values({ log_id, seq, leaf_hash: hash, entry: canonicalJson(entry) })
    .execute()
  await tx.insertInto('audit_particulars').values({ log_id, seq, particulars }).execute()
  await tx
    .insertInto('audit_frontiers')
    .values({ log_id, size: grown.size, frontier: canonicalJson(grown) })
    .execute()
}

/** Where the log stands: the frontier after its newest leaf. */
export async function latestFrontier(tx: Transaction, log: string): Promise<Frontier> {
  const row = await tx
    .selectFrom('audit_frontiers')
    .select('frontier')
    .where('log_id', '=', log)
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? Frontier.parse(JSON.parse(row.frontier)) : emptyFrontier
}
