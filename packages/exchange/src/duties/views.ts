import type { View } from '@kader/disclosure'

/** One's own duties, for oneself alone. */
export type DutyView = View<'duty', 'obligation' | 'about' | 'madeOn' | 'due' | 'outcome' | 'settledOn', never>
