import type { View } from '@kader/disclosure'

/** The cell's own register: who sits in it, and how long its joint file is kept. */
export interface CellViews {
  readonly seat: View<'seat', 'mandate' | 'capacity', 'name' | 'service'>
  readonly retention: View<'retention-term', 'months' | 'fixedOn', never>
}
