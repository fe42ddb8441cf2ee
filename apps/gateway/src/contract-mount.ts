import { randomUUID } from 'node:crypto'
import { id } from '@kader/domain/id'
import type { Mandate } from '@kader/domain/mandate'
import type { Portal } from '@kader/domain/vocabulary/portals'
import type { GatewayContext } from '@kader/exchange/procedures/context'
import type { Transactions } from '@kader/exchange/ports/transactions'
import type { AnyTRPCRouter } from '@trpc/server'
import type { SessionParts } from './session.ts'

/** One sector's contract at one version: `/<portal>/<version>/<procedure>`. */
export type Mount = {
  readonly portal: Portal
  readonly version: `v${number}`
  readonly router: AnyTRPCRouter
}

export type ContractParts = SessionParts & { readonly transactions: Transactions }

/** What is known of a request that acts under this mandate. */
export function contextOf(
  portal: Portal,
  mandate: Mandate,
  { clock, transactions }: Pick<ContractParts, 'clock' | 'transactions'>,
): GatewayContext {
  return {
    portal,
    mandate,
    today: clock.day(),
    now: clock.moment().toISOString(),
    transactions,
    newId: () => id(randomUUID()),
  }
}
