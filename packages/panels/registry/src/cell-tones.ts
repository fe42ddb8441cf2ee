import type { AgreementStanding } from '@kader/domain/agreement'
import type { CellStatus } from '@kader/domain/cell'
import type { Tone } from '@kader/ui/status-tag'

export const cellTones = {
  'being-founded': 'info',
  active: 'yes',
  dormant: 'care',
  dissolved: 'neutral',
} as const satisfies Record<CellStatus, Tone>

export const agreementTones = {
  draft: 'neutral',
  proposed: 'info',
  signed: 'info',
  'in-force': 'yes',
  replaced: 'neutral',
  withdrawn: 'neutral',
} as const satisfies Record<AgreementStanding, Tone>
