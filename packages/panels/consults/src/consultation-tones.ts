import type { ConsultationStatus } from '@kader/domain/lifecycle/consultation'
import type { Tone } from '@kader/ui/status-tag'

export const consultationTones: Readonly<Record<ConsultationStatus, Tone>> = {
  invited: 'info',
  open: 'yes',
  held: 'care',
  closed: 'neutral',
}
