import { Id } from '@kader/domain/id'
import { Portal } from '@kader/domain/vocabulary/portals'
import type { Database, Transaction } from '../database/database.ts'
import type { SessionTables } from './session-tables.ts'

/** A session of one person in one portal, found by the hash of the secret in the cookie. */
export interface StoredSession {
  readonly idHash: string
  readonly portal: Portal
  readonly issuer: string
  readonly subject: string
  readonly mandate: Id
  readonly assurance: string | null
  readonly createdAt: Date
  readonly seenAt: Date
  readonly expiresAt: Date
}

/** What must be remembered between sending someone to the identity provider and their return. */
export interface StoredAttempt {
  readonly stateHash: string
  readonly portal: Portal
  readonly nonce: string
  readonly verifier: string
  readonly expiresAt: Date
}

export interface SessionStore {
  open(session: StoredSession): Promise<void>
  find(idHash: string): Promise<StoredSession | undefined>
  seen(idHash: string, at: Date): Promise<void>
  switchMandate(idHash: string, mandate: Id): Promise<void>
  close(idHash: string): Promise<void>
  beginAttempt(attempt: StoredAttempt): Promise<void>
  /** Hands an attempt out once and forgets it in the same statement: of two callbacks at once, one gets it. */
  takeAttempt(stateHash: string): Promise<StoredAttempt | undefined>
  /** Forgets what is past its time; says nothing of whose it was. */
  removeExpired(now: Date): Promise<void>
}

export function sessionStoreOver(database: Database): SessionStore {
  const signIn = <T>(work: (tx: Transaction) => Promise<T>) => database.transaction({ task: 'sign-in' }, work)
  return {
    open: (session) =>
      signIn(async (tx) => void (await tx.insertInto('sessions').values(rowOf(session)).execute())),
    find: (idHash) =>
      signIn(async (tx) => {
        const row = await tx
          .selectFrom('sessions')
          .selectAll()
          .where('id_hash', '=', idHash)
          .executeTakeFirst()
        return row && sessionOf(row)
      }),
    seen: (idHash, at) => signIn((tx) => change(tx, idHash, { seen_at: at.toISOString() })),
    switchMandate: (idHash, mandate) => signIn((tx) => change(tx, idHash, { mandate_id: mandate })),
    close: (idHash) =>
      signIn(async (tx) => void (await tx.deleteFrom('sessions').where('id_hash', '=', idHash).execute())),
    beginAttempt: ({ stateHash, expiresAt, ...rest }) =>
      signIn(async (tx) => {
        const row = { ...rest, state_hash: stateHash, expires_at: expiresAt.toISOString() }
        await tx.insertInto('login_attempts').values(row).execute()
      }),
    takeAttempt: (stateHash) =>
      signIn(async (tx) => {
        const taken = tx.deleteFrom('login_attempts').where('state_hash', '=', stateHash).returningAll()
        const row = await taken.executeTakeFirst()
        if (!row) return undefined
        const { state_hash, expires_at, portal, nonce, verifier } = row
        const expiresAt = new Date(expires_at)
        return { stateHash: state_hash, portal: Portal.parse(portal), nonce, verifier, expiresAt }
      }),
    removeExpired: (now) =>
      signIn(async (tx) => {
        await tx.deleteFrom('sessions').where('expires_at', '<=', now.toISOString()).execute()
        await tx.deleteFrom('login_attempts').where('expires_at', '<=', now.toISOString()).execute()
      }),
  }
}

async function change(
  tx: Transaction,
  idHash: string,
  changed: { readonly seen_at: string } | { readonly mandate_id: string },
): Promise<void> {
  await tx.updateTable('sessions').set(changed).where('id_hash', '=', idHash).execute()
}

function rowOf(session: StoredSession): SessionTables['sessions'] {
  return {
    id_hash: session.idHash,
    portal: session.portal,
    issuer: session.issuer,
    subject: session.subject,
    mandate_id: session.mandate,
    assurance: session.assurance,
    created_at: session.createdAt.toISOString(),
    seen_at: session.seenAt.toISOString(),
    expires_at: session.expiresAt.toISOString(),
  }
}

function sessionOf(row: SessionTables['sessions']): StoredSession {
  return {
    idHash: row.id_hash,
    portal: Portal.parse(row.portal),
    issuer: row.issuer,
    subject: row.subject,
    mandate: Id.parse(row.mandate_id),
    assurance: row.assurance,
    createdAt: new Date(row.created_at),
    seenAt: new Date(row.seen_at),
    expiresAt: new Date(row.expires_at),
  }
}
