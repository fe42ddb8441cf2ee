import type { View } from '@kader/disclosure'

/** How one reads back what one attested oneself. */
export type AttestationView = View<'attestation', 'about' | 'condition' | 'day' | 'revokedOn', 'reason'>
