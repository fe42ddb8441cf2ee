import type { Transaction as KyselyTransaction } from 'kysely'
import type { Scope } from './scope.ts'
import type { Tables } from './tables.ts'

/** An open transaction under one scope; repositories take it and never open their own. */
export type Transaction = KyselyTransaction<Tables>

export interface Database {
  readonly kind: 'embedded' | 'server'
  /** Runs `work` in one transaction as the plain application role; a throw rolls everything back. */
  transaction<T>(scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T>
  close(): Promise<void>
}
