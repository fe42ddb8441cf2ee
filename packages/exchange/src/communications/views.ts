import type { View } from '@kader/disclosure'
import type { HolderCapacity } from '@kader/domain/vocabulary/capacities'

/** How one reads back what one told outside the cell, and how the superior one named reads it. */
export interface CommunicationViews {
  readonly communication: View<'communication', 'setting' | 'recipient' | 'purpose' | 'toldOn' | 'reviewer' | 'reviewedOn' | 'finding', 'toWhom' | 'reasons'>
  readonly line: View<'communication-line', 'kind' | 'outcome', 'text'>
  readonly paper: View<'paper', 'condition' | 'day' | 'until' | 'withdrawnOn', 'reference'>
  readonly seat: View<'seat', 'mandate' | 'capacity', 'name' | 'service'>
}

/** In which setting a colleague looks at it turns on the secrecy of his own capacity. */
export type CommunicationViewsOf = (capacity: HolderCapacity) => CommunicationViews
