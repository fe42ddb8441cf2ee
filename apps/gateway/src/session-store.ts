import type { Id } from '@kader/domain/id'
import type { Portal } from '@kader/domain/vocabulary/portals'

/** A session of one person in one portal; the identity is issuer and subject, never an e-mail address. */
export type StoredSession = {
  readonly idHash: string
  readonly portal: Portal
  readonly issuer: string
  readonly subject: string
  readonly mandate: Id
  /** Assurance level as the identity provider claims it (`acr`). */
  readonly assurance: string | null
  readonly createdAt: Date
  readonly seenAt: Date
  readonly expiresAt: Date
}

/** What the gateway must remember between sending someone to the identity provider and their return. */
export type StoredAttempt = {
  readonly stateHash: string
  readonly portal: Portal
  readonly nonce: string
  readonly verifier: string
  readonly expiresAt: Date
}

export type SessionStore = {
  readonly open: (session: StoredSession) => Promise<void>
  readonly find: (idHash: string) => Promise<StoredSession | undefined>
  readonly seen: (idHash: string, at: Date) => Promise<void>
  readonly switchMandate: (idHash: string, mandate: Id) => Promise<void>
  readonly close: (idHash: string) => Promise<void>
  readonly beginAttempt: (attempt: StoredAttempt) => Promise<void>
  /** Hands an attempt out once and forgets it in the same breath: a replayed callback finds nothing. */
  readonly takeAttempt: (stateHash: string) => Promise<StoredAttempt | undefined>
}
