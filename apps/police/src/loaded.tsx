import { GatewayProblem } from '@kader/portal-kit/gateway-problem'
import { PageLoading } from '@kader/portal-kit/page-loading'
import type { ReactElement } from 'react'

interface LoadedProps<Data> {
  query: {
    readonly data: Data | undefined
    readonly error: unknown
    readonly refetch: () => Promise<unknown>
  }
  children: (data: Data) => ReactElement
}

/** A page once its answer is there; until then that it comes, or why it does not. */
export function Loaded<Data>({ query, children }: LoadedProps<Data>): ReactElement {
  if (query.data !== undefined) return children(query.data)
  if (query.error) return <GatewayProblem error={query.error} onRetry={() => void query.refetch()} />
  return <PageLoading />
}
