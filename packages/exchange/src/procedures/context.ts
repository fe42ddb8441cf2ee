import type { LocalDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import type { Id } from '@kader/domain/id'
import type { Portal } from '@kader/domain/vocabulary/portals'
import type { Transactions } from '../ports/transactions.ts'

/** What the gateway knows of a request before any procedure runs. */
export interface GatewayContext {
  /** The mount the request came through; its origin and session belong to this portal alone. */
  readonly portal: Portal
  /** Absent when nobody is signed in here. */
  readonly mandate: Mandate | undefined
  /** The day in Europe/Brussels; the law of this day decides. */
  readonly today: LocalDate
  /** Instant, ISO 8601 in UTC. */
  readonly now: string
  readonly transactions: Transactions
  readonly newId: () => Id
}
