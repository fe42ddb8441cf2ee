import { z } from 'zod'
import { Id } from '../id.ts'
import { DutyOutcome } from '../lifecycle/duty.ts'
import { text } from '../text.ts'

export const SettleDuty = z.strictObject({ id: Id, outcome: DutyOutcome, reason: text(2000) })
export type SettleDuty = z.infer<typeof SettleDuty>
