import { AsyncLocalStorage } from 'node:async_hooks'
import type { Kysely } from 'kysely'
import type { Transaction } from './database.ts'
import { enterScope } from './enter-scope.ts'
import type { Scope } from './scope.ts'
import type { Tables } from './tables.ts'

const running = new AsyncLocalStorage<true>()

/** One scoped transaction. Nesting is a defect: the embedded database would wait for itself for ever. */
export function runTransaction<T>(
  kysely: Kysely<Tables>,
  scope: Scope,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return kysely.transaction().execute((tx) =>
    running.run(true, async () => {
      await enterScope(tx, scope)
      return work(tx)
    }),
  )
}

export function refuseNesting(): void {
  if (running.getStore()) throw new Error('A transaction was opened inside another transaction.')
}
