import { z } from 'zod'
import { Id } from '../id.ts'
import { DutyOutcome } from '../lifecycle/duty.ts'

export const SettleDuty = z.strictObject({ id: Id, outcome: DutyOutcome, reason: z.string().trim().max(2000, 'too-long') })
export type SettleDuty = z.infer<typeof SettleDuty>
