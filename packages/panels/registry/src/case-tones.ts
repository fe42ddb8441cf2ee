import type { CaseStatus } from '@kader/domain/lifecycle/case-file'
import type { Tone } from '@kader/ui/status-tag'

export const caseTones: Readonly<Record<CaseStatus, Tone>> = {
  registered: 'info',
  triage: 'care',
  refused: 'no',
  listed: 'yes',
  closed: 'neutral',
}
