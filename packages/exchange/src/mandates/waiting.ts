import type { Facts } from '@kader/domain/content/all-records'
import type { Id } from '@kader/domain/id'

/** Whether a change of this mandate waits for a second person. */
export function isWaiting(changes: readonly Facts<'mandate-change'>[], mandate: Id): boolean {
  return changes.some((change) => change.mandate === mandate && change.status === 'proposed')
}
