import { z } from 'zod'
import { ConditionCode } from './vocabulary/conditions.ts'
import { Confidence } from './vocabulary/confidence.ts'
import { ContestedId } from './vocabulary/contested.ts'
import { ObligationCode } from './vocabulary/obligations.ts'
import { Outcome } from './vocabulary/outcomes.ts'

/** What the law says to a question; every list is sorted and without doubles. */
export const Decision = z.strictObject({
  outcome: Outcome,
  /** The sub-rules that determine the outcome. */
  rules: z.array(z.string()),
  /** Grounds in scope that fell because a condition is answered no. */
  failed: z.array(z.string()),
  norms: z.array(z.string()),
  conditions: z.strictObject({ unmet: z.array(ConditionCode), unknown: z.array(ConditionCode) }),
  obligations: z.array(ObligationCode),
  contested: z.array(ContestedId),
  /** The weakest mark among the rules that determine the outcome. */
  confidence: Confidence,
  /** Version of the rulebook that decided, so that a decision can be replayed. */
  ruleset: z.string(),
  /** Present when no decision could be made at all; never opens. */
  defect: z.enum(['malformed-question', 'rule-failed']).optional(),
})
export type Decision = z.infer<typeof Decision>

/** Only `permit` and `duty` open anything. */
export function opens(decision: Pick<Decision, 'outcome'>): boolean {
  return decision.outcome === 'permit' || decision.outcome === 'duty'
}
