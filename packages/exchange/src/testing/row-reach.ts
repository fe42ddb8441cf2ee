import type { RecordFacts } from '@kader/domain/content/record'
import type { Mandate } from '@kader/domain/mandate'
import { capacities } from '@kader/domain/vocabulary/capacities'

interface Placed extends RecordFacts {
  readonly consultation?: unknown
}

/** What the row policies look at outside the row itself: who sits at which table that is open now. */
export interface Tables {
  readonly isOpen: (consultation: unknown) => boolean
  readonly isSeated: (consultation: unknown, mandate: string) => boolean
}

/** The row policy of the port's comment, written anew: whoever is not reached by a row does not find it. */
export function rowReaches(facts: Placed, mandate: Mandate, tables: Tables): boolean {
  const to = new Set<string>(
    facts.addressees.map((one) => (one.to === 'mandate' ? `mandate ${one.mandate}` : one.to)),
  )
  if (to.has('register') || (to.has('supervisor') && capacities[mandate.capacity].sector === 'oversight')) return true
  if (facts.cell !== mandate.cell) return false
  if (facts.source.mandate === mandate.id) return true
  if (to.has('everyone') || to.has(`mandate ${mandate.id}`)) return true
  if (to.has('organiser') && ['mayor', 'livc-coordinator'].includes(mandate.capacity)) return true
  if (to.has('team') && facts.source.service === mandate.service) return true
  if (!to.has('table') || facts.consultation === undefined) return false
  return tables.isOpen(facts.consultation) && tables.isSeated(facts.consultation, mandate.id)
}
