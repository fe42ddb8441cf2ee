import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Capacity } from '@kader/domain/vocabulary/capacities'

/** In which capacity, for which service and in which cell one acts. */
export interface MandateCard {
  id: string
  capacity: Capacity
  service: string
  cell: string | null
}

export interface Environment {
  /** Demo data are loaded: every page says so. */
  demo: boolean
  /** The day of Kader, `YYYY-MM-DD`; in a practice environment it can be moved. */
  day: string
}

export interface SignedIn {
  signedIn: true
  person: { name: string }
  mandate: MandateCard
  mandates: readonly MandateCard[]
  environment: Environment
}

/** Nobody, or somebody whose mandate stopped since he signed in. */
export interface SignedOut {
  signedIn: false
  mandateEnded?: boolean
  environment: Environment
}

export type Session = SignedIn | SignedOut

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => ask<Session>('/api/session', { signal }),
  staleTime: 60_000,
  gcTime: Number.POSITIVE_INFINITY,
})

/** The session, once it is known; pages of a portal are only shown when it is. */
export function useSession(): Session | undefined {
  return useQuery(sessionQuery).data
}

/** The signed-in session; only for pages that are not public. */
export function useSignedIn(): SignedIn {
  const session = useSession()
  if (!session?.signedIn) throw new Error('This page is only shown to who signed in.')
  return session
}

export async function switchMandate(id: string): Promise<void> {
  await ask('/api/session/mandate', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id }),
  })
}

export async function signOut(): Promise<void> {
  await ask('/api/auth/logout', { method: 'POST' })
}

/** Signing in is a whole navigation: the browser goes by the identity provider. */
export function signIn(): void {
  window.location.assign('/api/auth/login')
}

type Request = Omit<RequestInit, 'headers'> & { headers?: Readonly<Record<string, string>> }

async function ask<Answer>(path: string, init: Request): Promise<Answer> {
  const response = await fetch(path, { ...init, headers: { accept: 'application/json', ...init.headers } })
  const body: unknown = response.headers.get('content-type')?.includes('json')
    ? await response.json()
    : undefined
  if (!response.ok) throw (body as { error?: unknown } | undefined)?.error ?? new Error('unexpected answer')
  return body as Answer
}
