import type { View } from '@kader/disclosure'

/** How one reads back the consents one put on file. */
export type ConsentView = View<'consent', 'by' | 'capable' | 'kinds' | 'recipients' | 'purpose' | 'day' | 'until' | 'withdrawnOn', 'text'>
