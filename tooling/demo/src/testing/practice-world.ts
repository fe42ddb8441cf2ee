import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type LocalDate, localDate } from '@kader/domain/local-date'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { clockOn } from '@kader/gateway/clock'
import { contractOf } from '@kader/gateway/contract'
import { createGateway } from '@kader/gateway/gateway'
import { createLog } from '@kader/gateway/log'
import { sectorMounts } from '@kader/gateway/sector-mounts'
import { openSession } from '@kader/gateway/session'
import { createSignIns } from '@kader/gateway/sign-in'
import { testEnvironment } from '@kader/gateway/testing/test-environment'
import { fileKeyProvider } from '@kader/store/keys/file-key-provider'
import { mailAddressesOver } from '@kader/store/notices/mail-addresses'
import { directoryOver } from '@kader/store/register/directory'
import { registerOver } from '@kader/store/register/register'
import { sessionStoreOver } from '@kader/store/sessions/session-store'
import { freshEmbeddedDatabase } from '@kader/store/testing/embedded-template'
import { transactionsOver } from '@kader/store/transactions/transactions'
import { portalOrigins } from '../demo-addresses.ts'
import { people } from '../people.ts'
import { settleOefenstad } from '../settle-oefenstad.ts'

export type WorldAnswer = { readonly status: number; readonly text: string; readonly data: unknown }

/** Oefenstad behind the real gateway, contracts and database; only the network and the clock are left out. */
export type PracticeWorld = {
  /** Asks as this person, in their own portal. Queries and changes are told apart by the contract. */
  readonly ask: (subject: string, procedure: string, input?: object) => Promise<WorldAnswer>
  readonly moveTo: (day: LocalDate) => void
  /** What a supervisor could read of the log in which everybody of the cell leaves a trace. */
  readonly trace: () => Promise<readonly { readonly procedure: string; readonly result: string }[]>
  readonly close: () => Promise<void>
}

export async function practiceWorld(): Promise<PracticeWorld> {
  let day = localDate('2026-10-05')
  const folder = mkdtempSync(join(tmpdir(), 'kader-world-'))
  const { database } = await freshEmbeddedDatabase()
  const environment = testEnvironment({ KADER_DEMO: '1' })
  const { issuer } = environment.portals.police
  const clock = clockOn(() => day)
  const parts = { sessions: sessionStoreOver(database), directory: directoryOver(database), addresses: mailAddressesOver(database), clock }
  const transactions = transactionsOver(database, fileKeyProvider(join(folder, 'keys')))
  await settleOefenstad({ register: registerOver(database), transactions, issuer })
  const log = createLog({ logLevel: 'error', mode: 'test' })
  const signIns = createSignIns(environment)
  const server = await createGateway({
    ...parts,
    transactions,
    environment,
    signIns,
    mounts: sectorMounts,
    log,
  })
  const cookies = new Map<string, string>()

  async function cookieOf(subject: string): Promise<{ readonly portal: Portal; readonly cookie: string }> {
    const portal = people.find((person) => person.subject === subject)?.portal
    if (portal === undefined) throw new Error(`nobody in Oefenstad is called ${subject}`)
    const id =
      cookies.get(subject) ?? (await openSession(parts, portal, { issuer, subject, assurance: null }))
    if (id === undefined) throw new Error(`${subject} has no mandate on ${day}`)
    cookies.set(subject, id)
    return { portal, cookie: `kader_${portal}=${id}` }
  }

  return {
    ask: async (subject, procedure, input = {}) => {
      const { portal, cookie } = await cookieOf(subject)
      const url = `/${portal}/v1/${procedure}`
      const headers = { cookie, origin: portalOrigins[portal] }
      const reply =
        kindOf(portal, procedure) === 'mutation'
          ? await server.inject({ method: 'POST', url, headers, payload: input })
          : await server.inject({ url: `${url}?input=${encodeURIComponent(JSON.stringify(input))}`, headers })
      const body: { readonly result?: { readonly data: unknown } } = reply.json()
      return { status: reply.statusCode, text: reply.body, data: body.result?.data }
    },
    moveTo: (to) => {
      day = to
    },
    trace: async () => {
      const logs = await transactions.auditReading.logs()
      return (await Promise.all(logs.map(({ log: id }) => transactions.auditReading.entries(id)))).flat()
    },
    close: async () => {
      await server.close()
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function kindOf(portal: Portal, procedure: string): string | undefined {
  const mount = sectorMounts.find((one) => one.portal === portal)
  return mount && contractOf(mount.router)[procedure]?.kind
}
