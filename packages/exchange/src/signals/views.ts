import type { View } from '@kader/disclosure'
import type { Capacity, HolderCapacity } from '@kader/domain/vocabulary/capacities'
import type { Purpose } from '@kader/domain/vocabulary/purposes'
import type { Setting } from '@kader/domain/vocabulary/settings'

/** How a sector reads the signals of its own service. */
export interface SignalViews {
  readonly signal: View<'signal', 'status' | 'urgent' | 'age' | 'registeredOn', never>
  readonly line: View<'signal-line', 'kind', 'text'>
}

/** In which setting a colleague reads turns on the secrecy of his own capacity. */
export type SignalViewsOf = (capacity: HolderCapacity) => SignalViews

/** A recipient shown in "Wie ziet dit?". */
export interface Onlooker {
  readonly recipient: Capacity
  readonly setting: Setting
  readonly purpose: Purpose
}
