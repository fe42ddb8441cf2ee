import type { SessionStore, StoredAttempt, StoredSession } from '@kader/store/sessions/session-store'

/** A test double of the sessions table; what is kept can be looked at and tampered with. */
export type MemorySessionStore = SessionStore & {
  readonly kept: Map<string, StoredSession>
  readonly attempts: Map<string, StoredAttempt>
}

export function memorySessionStore(): MemorySessionStore {
  const kept = new Map<string, StoredSession>()
  const attempts = new Map<string, StoredAttempt>()
  const change = (idHash: string, part: Partial<StoredSession>) => {
    const session = kept.get(idHash)
    if (session !== undefined) kept.set(idHash, { ...session, ...part })
  }
  return {
    kept,
    attempts,
    open: async (session) => void kept.set(session.idHash, session),
    find: async (idHash) => kept.get(idHash),
    seen: async (idHash, seenAt) => change(idHash, { seenAt }),
    switchMandate: async (idHash, mandate) => change(idHash, { mandate }),
    close: async (idHash) => void kept.delete(idHash),
    beginAttempt: async (attempt) => void attempts.set(attempt.stateHash, attempt),
    takeAttempt: async (stateHash) => {
      const attempt = attempts.get(stateHash)
      attempts.delete(stateHash)
      return attempt
    },
    removeExpired: async (now) => {
      for (const [key, { expiresAt }] of kept) if (expiresAt <= now) kept.delete(key)
      for (const [key, { expiresAt }] of attempts) if (expiresAt <= now) attempts.delete(key)
    },
  }
}
