import { z } from 'zod'
import { Code } from '../code.ts'
import { Why } from '../shown.ts'
import { Capacity, HolderCapacity } from '../vocabulary/capacities.ts'
import { Answers } from '../question.ts'
import { Kind } from '../vocabulary/kinds.ts'
import { Purpose } from '../vocabulary/purposes.ts'
import { Setting } from '../vocabulary/settings.ts'

/** "Mag ik dit delen?" asked in one's own capacity, on today's law. */
export const AskAdvice = z.strictObject({ recipient: Capacity, setting: Setting, kind: Kind, purpose: Purpose, conditions: Answers })
export type AskAdvice = z.infer<typeof AskAdvice>

/** The answer and the lawful other ways, each with the rule it rests on. */
export const AdviceAnswer = z.strictObject({
  why: Why,
  alternatives: z.array(
    z.strictObject({ rule: Code, holder: HolderCapacity, recipient: Capacity, setting: Setting, kind: Kind, purpose: Purpose, outcome: Why.shape.outcome }),
  ),
})
export type AdviceAnswer = z.infer<typeof AdviceAnswer>
