import type { View } from '@kader/disclosure'
import type { HolderCapacity } from '@kader/domain/vocabulary/capacities'
import type { SignalViews } from '../signals/views.ts'

/** How a colleague reads what one shares: in the setting of the own team; and the register of seats. */
export interface EndingViews {
  readonly line: SignalViews['line']
  readonly seat: View<'seat', 'mandate' | 'capacity', 'name' | 'service'>
}

export type EndingViewsOf = (capacity: HolderCapacity) => EndingViews
