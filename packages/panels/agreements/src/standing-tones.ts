import type { AgreementStanding } from '@kader/domain/agreement'
import type { Tone } from '@kader/ui/status-tag'

/** What each standing feels like. */
export const standingTones: Readonly<Record<AgreementStanding, Tone>> = {
  draft: 'neutral',
  proposed: 'care',
  signed: 'info',
  'in-force': 'yes',
  replaced: 'neutral',
  withdrawn: 'neutral',
}
