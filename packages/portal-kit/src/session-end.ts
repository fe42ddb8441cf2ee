import { useEffect, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import { readGatewayError } from './gateway-error.ts'
import { sessionQuery } from './session.ts'
import type { Session } from './session.ts'

/** What an answer said of one's own standing: signing in again is needed, or the mandate itself no longer holds. */
export type Ended = 'session-ended' | 'mandate-ended'

/** How it ended, once any answer said so; by then nothing fetched is left in memory. */
export function useEnded(): Ended | undefined {
  const queries = useQueryClient()
  const [ended, setEnded] = useState<Ended>()
  useEffect(() => {
    const hear = (error: unknown): void => {
      const { code } = readGatewayError(error)
      if (code !== 'session-ended' && code !== 'mandate-ended') return
      setEnded(code)
      forgetAnswers(queries)
      queries.setQueryData<Session>(sessionQuery.queryKey, (before) =>
        before ? { signedIn: false, environment: before.environment } : before,
      )
    }
    const stopQueries = queries.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error') hear(event.action.error)
    })
    const stopMutations = queries.getMutationCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error') hear(event.action.error)
    })
    return () => {
      stopQueries()
      stopMutations()
    }
  }, [queries])
  return ended
}

const notAnswers = new Set<unknown>(['session', 'words'])

/** Drops everything the gateway answered; who one is and the words on screen stay. */
export function forgetAnswers(queries: QueryClient): void {
  queries.removeQueries({ predicate: (query) => !notAnswers.has(query.queryKey[0]) })
  queries.getMutationCache().clear()
}
