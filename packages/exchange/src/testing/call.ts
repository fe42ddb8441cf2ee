import type { Mandate } from '@kader/domain/mandate'
import type { GatewayContext } from '../procedures/context.ts'
import type { MemoryTransactions } from './memory-transactions.ts'
import { now, numberedIds, today } from './oefenstad.ts'

const newId = numberedIds(9)

/** What the gateway would know of a request of this person. */
export function requestOf(mandate: Mandate, transactions: MemoryTransactions): GatewayContext {
  return { portal: mandate.portal, mandate, today, now, transactions, newId }
}
