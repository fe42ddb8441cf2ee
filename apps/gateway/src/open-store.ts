import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '@kader/store/database/database'
import { openEmbeddedDatabase } from '@kader/store/database/embedded'
import { openServerDatabase } from '@kader/store/database/server'
import { fileKeyProvider } from '@kader/store/keys/file-key-provider'
import type { KeyProvider } from '@kader/store/keys/key-provider'
import type { Environment } from './env.ts'

export type DataFolders = { readonly database: string; readonly keys: string }

export function foldersIn(dataFolder: string): DataFolders {
  return { database: join(dataFolder, 'postgres'), keys: join(dataFolder, 'keys') }
}

/** A PostgreSQL server when one is named, otherwise the embedded one in the data folder. */
export async function openDatabase(environment: Environment): Promise<Database> {
  mkdirSync(environment.dataFolder, { recursive: true, mode: 0o700 })
  const { databaseUrl: url, databaseOwnerUrl: ownerUrl, mode, dataFolder } = environment
  if (url === undefined) return openEmbeddedDatabase(foldersIn(dataFolder).database)
  return openServerDatabase({
    url,
    ...(ownerUrl === undefined ? {} : { ownerUrl }),
    requirePlainRole: mode === 'production',
  })
}

export function openKeys(environment: Environment): KeyProvider {
  return fileKeyProvider(foldersIn(environment.dataFolder).keys)
}
