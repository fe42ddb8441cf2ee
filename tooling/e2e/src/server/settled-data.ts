import { localDate } from '@kader/domain/local-date'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { people } from '@kader/demo/people'
import { settleOefenstad } from '@kader/demo/settle-oefenstad'
import { clockOn } from '@kader/gateway/clock'
import { openSession } from '@kader/gateway/session'
import { mailAddressesOver } from '@kader/store/notices/mail-addresses'
import { openStore, type Store, type StoreOptions } from '@kader/store/open-store'

export const day = localDate('2026-10-05')
export const issuer = 'http://localhost:4320'
const origins: Readonly<Record<Portal, string>> = {
  police: 'http://localhost:4301',
  welfare: 'http://localhost:4302',
  education: 'http://localhost:4303',
  vdab: 'http://localhost:4304',
  municipality: 'http://localhost:4305',
  oversight: 'http://localhost:4306',
}

/** Someone of Oefenstad who has signed in already: what their browser sends along. */
export interface SignedIn {
  readonly portal: Portal
  readonly headers: Readonly<Record<string, string>>
}

/** Writes Oefenstad where a gateway will start, and signs these people in. */
export async function settleAt(options: StoreOptions, subjects: readonly string[]): Promise<readonly SignedIn[]> {
  return withStore(options, async (store) => {
    await settleOefenstad({ register: store.register, transactions: store.transactions, issuer })
    const parts = { sessions: store.sessions, directory: store.directory, addresses: mailAddressesOver(store.database), clock: clockOn(() => day) }
    return Promise.all(
      subjects.map(async (subject) => {
        const portal = people.find((person) => person.subject === subject)?.portal
        const session = portal && (await openSession(parts, portal, { issuer, subject, assurance: null }))
        if (portal === undefined || session === undefined) throw new Error(`${subject} cannot sign in`)
        const headers = { cookie: `kader_${portal}=${session}`, origin: origins[portal], 'content-type': 'application/json' }
        return { portal, headers }
      }),
    )
  })
}

export async function withStore<T>(options: StoreOptions, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(options)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
