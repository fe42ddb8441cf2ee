import type { View } from '@kader/disclosure'

/** How a question without a name is read: its kind is ANON, and its existence is about nobody. */
export interface NamelessViews {
  readonly question: View<'nameless-question', 'askedOn' | 'answeredOn', 'text'>
  readonly reply: View<'nameless-reply', 'answeredOn', 'text'>
}
