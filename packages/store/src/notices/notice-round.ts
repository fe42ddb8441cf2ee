import type { LocalDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import type { Database } from '../database/database.ts'
import { mandateOf } from '../register/mandate-row.ts'

/** Whoever has a tray, and where his mail goes when that is known. */
export interface Recipient {
  readonly mandate: Mandate
  readonly address: string | undefined
}

/** Going round the trays: a task of its own, which sees whose there are and nothing of a case. */
export interface NoticeRounds {
  /** Whether this gateway goes round now: at most one does within these seconds. */
  take(now: Date, everySeconds: number): Promise<boolean>
  /** The cells in which something was written since this was asked last; each is told once. */
  changedCells(): Promise<ReadonlySet<string>>
  /** Everybody with a mandate in a cell on `day`. */
  recipients(day: LocalDate): Promise<readonly Recipient[]>
}

export function noticeRoundsOver(database: Database): NoticeRounds {
  return {
    take: (now, everySeconds) =>
      database.transaction({ task: 'notices' }, async (tx) => {
        const before = new Date(now.getTime() - everySeconds * 1000).toISOString()
        const taken = tx.updateTable('rounds').set({ began_at: now.toISOString() }).where('name', '=', 'notices').where('began_at', '<=', before)
        return (await taken.executeTakeFirst()).numUpdatedRows > 0n
      }),
    changedCells: () =>
      database.transaction({ task: 'notices' }, async (tx) => {
        const cleared = await tx.deleteFrom('changed_cells').returning('cell_id').execute()
        return new Set(cleared.map(({ cell_id }) => cell_id))
      }),
    recipients: (day) =>
      database.transaction({ task: 'notices' }, async (tx) => {
        const rows = await tx
          .selectFrom('mandates')
          .leftJoin('mail_addresses', 'mail_addresses.person_id', 'mandates.person_id')
          .selectAll('mandates')
          .select('mail_addresses.address')
          .where('cell_id', 'is not', null)
          .where('stopped', 'is', null)
          .where('valid_from', '<=', day)
          .where((is) => is.or([is('valid_to', 'is', null), is('valid_to', '>=', day)]))
          .orderBy('mandates.id')
          .execute()
        return rows.map(({ address, ...row }) => ({ mandate: mandateOf(row), address: address ?? undefined }))
      }),
  }
}
