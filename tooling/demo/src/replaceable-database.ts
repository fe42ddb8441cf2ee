import type { Database } from '@kader/store/database/database'

/** A database that can be thrown away and made anew while the gateway keeps running. */
export type ReplaceableDatabase = Database & {
  /** Closes, lets `wipe` remove what was there, and opens again; questions wait meanwhile. */
  readonly replace: (wipe: () => Promise<void>) => Promise<void>
}

export async function replaceableDatabase(open: () => Promise<Database>): Promise<ReplaceableDatabase> {
  const first = await open()
  let current = Promise.resolve(first)
  return {
    kind: first.kind,
    transaction: async (scope, work) => (await current).transaction(scope, work),
    close: async () => (await current).close(),
    replace: async (wipe) => {
      const previous = current
      current = previous.then(async (database) => {
        await database.close()
        await wipe()
        return open()
      })
      await current
    },
  }
}
