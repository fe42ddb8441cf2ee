import type { View } from '@kader/disclosure'

type ChangeFact =
  | 'action' | 'status' | 'mandate' | 'person' | 'service' | 'capacity' | 'clearance' | 'representative'
  | 'from' | 'to' | 'proposedOn' | 'decidedOn' | 'decidedBy'

/** Who holds which mandate in one's cell, and what was changed, by whom and why. */
export interface MandateViews {
  readonly change: View<'mandate-change', ChangeFact, 'reason'>
  readonly seat: View<'seat', 'mandate' | 'capacity', 'name' | 'service'>
}
