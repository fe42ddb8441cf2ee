import type { Mandate } from '@kader/domain/mandate'
import type { Portal } from '@kader/domain/vocabulary/portals'
import type { Clock } from './clock.ts'
import type { Directory, HeldMandate, Member } from '@kader/store/register/directory'
import type { MailAddresses } from '@kader/store/notices/mail-addresses'
import { hashOpaque, newOpaque } from './opaque.ts'
import type { SessionStore, StoredSession } from '@kader/store/sessions/session-store'

/** A session ends after half an hour without a request, and in any case after a working day of ten hours. */
export const idleMilliseconds = 30 * 60_000
export const absoluteMilliseconds = 10 * 60 * 60_000
const seenEveryMilliseconds = 60_000

/** Who arrived, in the issuer's own words, and how surely. The address is where notices go; nobody is known by it. */
export type Arrival = {
  readonly issuer: string
  readonly subject: string
  readonly assurance: string | null
  /** Confirmed by the issuer. */
  readonly mail?: string | undefined
}

export type SessionParts = {
  readonly sessions: SessionStore
  readonly directory: Directory
  readonly clock: Clock
}

export type ArrivalParts = SessionParts & { readonly addresses: MailAddresses }

/** A living session: someone who today holds the mandate under which they act. */
export type ActiveSession = {
  readonly stored: StoredSession
  readonly member: Member
  readonly held: HeldMandate
}

/** What a cookie turns out to be. `foreign` is a living session of another portal; `mandate-ended` one whose mandate no longer holds. */
export type SessionFinding =
  | { readonly kind: 'active'; readonly session: ActiveSession }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'mandate-ended' }
  | { readonly kind: 'none' }

/** Opens a session under the person's first mandate of today; undefined when this portal gives them none. */
export async function openSession(
  parts: ArrivalParts,
  portal: Portal,
  identity: Arrival,
): Promise<string | undefined> {
  const member = await parts.directory.memberOf(identity, portal, parts.clock.day())
  const mandate = member?.mandates[0]?.mandate
  if (member === undefined || mandate === undefined) return undefined
  await parts.addresses.remember(member.person, identity.mail)
  const id = newOpaque()
  const now = parts.clock.now()
  await parts.sessions.open({
    idHash: hashOpaque(id),
    portal,
    issuer: identity.issuer,
    subject: identity.subject,
    mandate: mandate.id,
    assurance: identity.assurance,
    createdAt: now,
    seenAt: now,
    expiresAt: new Date(now.getTime() + absoluteMilliseconds),
  })
  return id
}

/** Reads a cookie's value at one portal's mount. An expired session is closed when it is found. */
export async function findSession(
  parts: SessionParts,
  portal: Portal,
  id: string | undefined,
): Promise<SessionFinding> {
  if (id === undefined) return { kind: 'none' }
  const stored = await parts.sessions.find(hashOpaque(id))
  if (stored === undefined) return { kind: 'none' }
  const now = parts.clock.now()
  if (isOver(stored, now)) {
    await parts.sessions.close(stored.idHash)
    return { kind: 'none' }
  }
  if (stored.portal !== portal) return { kind: 'foreign' }
  const member = await parts.directory.memberOf(stored, portal, parts.clock.day())
  const held = member?.mandates.find(({ mandate }) => mandate.id === stored.mandate)
  if (member === undefined) return { kind: 'none' }
  if (held === undefined) return { kind: 'mandate-ended' }
  if (now.getTime() - stored.seenAt.getTime() >= seenEveryMilliseconds) {
    await parts.sessions.seen(stored.idHash, now)
  }
  return { kind: 'active', session: { stored, member, held } }
}

type Switching = { readonly chosen: string; readonly write: (mandate: Mandate) => Promise<void> }

/**
 * Acting under another mandate is explicit; one the person does not hold here is refused. It is written down before it
 * holds: a session never acts under a mandate that its log does not know of.
 */
export async function switchMandate(
  parts: SessionParts,
  session: ActiveSession,
  { chosen, write }: Switching,
): Promise<boolean> {
  const held = session.member.mandates.find(({ mandate }) => mandate.id === chosen)
  if (held === undefined) return false
  await write(held.mandate)
  await parts.sessions.switchMandate(session.stored.idHash, held.mandate.id)
  return true
}

function isOver(stored: StoredSession, now: Date): boolean {
  return !(now.getTime() - stored.seenAt.getTime() < idleMilliseconds && now < stored.expiresAt)
}
