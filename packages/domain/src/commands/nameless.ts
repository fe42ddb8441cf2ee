import { z } from 'zod'
import { Id } from '../id.ts'
import { LineText } from '../text.ts'
import { ConditionCode } from '../vocabulary/conditions.ts'

/** `attested`: that nobody can be recognised (C-ANON), said by the writer himself. */
export const AskNameless = z.strictObject({ text: LineText, attested: z.array(ConditionCode).max(5) })
export type AskNameless = z.infer<typeof AskNameless>

export const ReplyNameless = z.strictObject({ id: Id, text: LineText, attested: z.array(ConditionCode).max(5) })
export type ReplyNameless = z.infer<typeof ReplyNameless>
