import type { InstructionStanding } from '@kader/domain/instruction'
import type { Tone } from '@kader/ui/status-tag'

export const standingTones: Readonly<Record<InstructionStanding, Tone>> = { announced: 'info', 'in-force': 'yes', replaced: 'neutral', ended: 'neutral' }
