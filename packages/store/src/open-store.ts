import { join } from 'node:path'
import type { Transactions } from '@kader/exchange/ports/transactions'
import type { Database } from './database/database.ts'
import { openEmbeddedDatabase } from './database/embedded.ts'
import { openServerDatabase, type ServerOptions } from './database/server.ts'
import { fileKeyProvider } from './keys/file-key-provider.ts'
import type { KeyProvider } from './keys/key-provider.ts'
import { reconcileDestructions } from './keys/reconcile-destructions.ts'
import { directoryOver, type Directory } from './register/directory.ts'
import { registerOver, type Register } from './register/register.ts'
import { sessionStoreOver, type SessionStore } from './sessions/session-store.ts'
import { transactionsOver } from './transactions/transactions.ts'

export interface StoreOptions {
  /** The project's data folder: `keys` stands in it and, without a server, `postgres`. */
  readonly folder: string
  /** A PostgreSQL server; without it the embedded database is used, for demo and small trials only. */
  readonly server?: ServerOptions
}

/** Everything that is kept, behind the ports of those who use it. */
export interface Store {
  readonly database: Database
  readonly keys: KeyProvider
  readonly transactions: Transactions
  readonly register: Register
  readonly directory: Directory
  readonly sessions: SessionStore
  close(): Promise<void>
}

/** Opens the store, migrated; what was destroyed before a backup was put back is destroyed again first. */
export async function openStore({ folder, server }: StoreOptions): Promise<Store> {
  const keys = fileKeyProvider(join(folder, 'keys'))
  const database = server
    ? await openServerDatabase(server)
    : await openEmbeddedDatabase(embeddedFolder(folder))
  try {
    await reconcileDestructions(database, keys)
  } catch (error) {
    await database.close()
    throw error
  }
  return {
    database,
    keys,
    transactions: transactionsOver(database, keys),
    register: registerOver(database),
    directory: directoryOver(database),
    sessions: sessionStoreOver(database),
    close: () => database.close(),
  }
}

function embeddedFolder(folder: string): string {
  return join(folder, 'postgres')
}
