import { z } from 'zod'
import { Id } from '../id.ts'
import { LineText } from '../text.ts'
import { ConditionCode } from '../vocabulary/conditions.ts'

/** What a colleague is to do, and nothing else; C-MIN is the owner's to attest. */
export const PassOn = z.strictObject({ id: Id, to: Id, task: LineText, attested: z.array(ConditionCode).max(5) })
export type PassOn = z.infer<typeof PassOn>
