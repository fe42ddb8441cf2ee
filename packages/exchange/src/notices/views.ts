import type { View } from '@kader/disclosure'

/** One's own notices and choice, for oneself alone. */
export interface NoticeViews {
  readonly notice: View<'notice', 'reason' | 'since' | 'seenOn', never>
  readonly choice: View<'notice-choice', 'mail' | 'dailyAt' | 'quietFrom' | 'quietUntil' | 'language', never>
}
