import { QueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpLink } from '@trpc/client'
import type { CreateTRPCClientOptions, TRPCClient } from '@trpc/client'
import type { AnyTRPCRouter } from '@trpc/server'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import type { TRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { isWorthRetrying } from './gateway-error.ts'

/** One portal's way to its own procedures, and the memory of what they answered. */
export interface Gateway<Router extends AnyTRPCRouter> {
  /** For use with react-query: `useQuery(gateway.api.signals.list.queryOptions())`. */
  api: TRPCOptionsProxy<Router>
  client: TRPCClient<Router>
  queries: QueryClient
}

/** One request per answer: an answer is audited by itself, so nothing is batched. */
export function createGateway<Router extends AnyTRPCRouter>(): Gateway<Router> {
  const queries = createQueries()
  const links = [httpLink({ url: '/api/v1' })]
  const client = createTRPCClient<Router>({ links } as unknown as CreateTRPCClientOptions<Router>)
  return { client, queries, api: createTRPCOptionsProxy<Router>({ client, queryClient: queries }) }
}

/** Every read is a disclosure that is logged: nothing is read again because a window gets the focus. */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        retry: (count, error) => count < 1 && isWorthRetrying(error),
      },
      mutations: { retry: false },
    },
  })
}
