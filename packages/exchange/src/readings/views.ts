import type { View } from '@kader/disclosure'

/** What the source reads of who was shown his information: codes, and the register of seats. */
export interface ReadingViews {
  readonly reading: View<'reading', 'record' | 'about' | 'kind' | 'day' | 'why', never>
  readonly seat: View<'seat', 'mandate' | 'capacity', 'name' | 'service'>
}
