import { LogId, signCheckpoint } from '@kader/audit/checkpoint'
import { canonicalJson } from '@kader/audit/canonical-json'
import { AuditEntry } from '@kader/audit/entry'
import { frontierRoot } from '@kader/audit/frontier'
import { writeLogFile } from '@kader/audit/log-file'
import { id } from '@kader/domain/id'
import type { AuditReading } from '@kader/exchange/ports/audit-logs'
import type { Database, Transaction } from '../database/database.ts'
import type { KeyProvider } from '../keys/key-provider.ts'
import { latestFrontier } from './append-leaf.ts'

/** The logs as a supervisor reads them: codes only, under random log ids. */
export function auditReadingOver(database: Database, keys: KeyProvider): AuditReading {
  const read = <T>(work: (tx: Transaction) => Promise<T>) =>
    database.transaction({ task: 'audit-reading' }, work)
  return {
    logs: () => read(logSizes),
    entries: (log) => read((tx) => entriesOf(tx, log)),
    file: async (log, day) => {
      const secret = await keys.checkpointSecret()
      return read(async (tx) => {
        const frontier = await latestFrontier(tx, log)
        if (frontier.size === 0) return undefined
        const head = { log: LogId.parse(log), size: frontier.size, root: frontierRoot(frontier), day }
        const checkpoint = signCheckpoint(secret, head)
        await tx
          .insertInto('audit_checkpoints')
          .values({ log_id: log, size: frontier.size, day, checkpoint: canonicalJson(checkpoint) })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
        // An answer may add a leaf while we read: the file holds what the checkpoint speaks of.
        return writeLogFile(checkpoint, (await entriesOf(tx, log)).slice(0, frontier.size))
      })
    },
  }
}

async function logSizes(tx: Transaction) {
  const rows = await tx
    .selectFrom('audit_frontiers')
    .select((of) => ['log_id', of.fn.max('size').as('size')])
    .groupBy('log_id')
    .orderBy('log_id')
    .execute()
  return rows.map(({ log_id, size }) => ({ log: id(log_id), size: Number(size) }))
}

async function entriesOf(tx: Transaction, log: string): Promise<readonly AuditEntry[]> {
  const rows = await tx
    .selectFrom('audit_leaves')
    .select('entry')
    .where('log_id', '=', log)
    .orderBy('seq')
    .execute()
  return rows.map(({ entry }) => AuditEntry.parse(JSON.parse(entry)))
}
