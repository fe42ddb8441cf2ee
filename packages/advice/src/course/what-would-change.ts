import { opens } from '@kader/domain/decision'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { Outcome } from '@kader/domain/vocabulary/outcomes'
import { conditionClauses, decide } from '@kader/secrecy-rules'
import type { Course } from './course.ts'
import { questionOf } from './question-of.ts'

/** What would have to be so for a better answer; never advice to answer otherwise than it is. */
export interface Turn {
  /** All of these would have to be yes. */
  readonly conditions: readonly ConditionCode[]
  /** "als de burgemeester …": each condition as a clause. */
  readonly clauses: readonly string[]
  readonly outcome: Outcome
}

/** Which few facts that are not known, or are not so, would open what is closed now. */
export function whatWouldChange(course: Course): readonly Turn[] {
  const question = questionOf(course)
  const decision = decide(question)
  if (opens(decision)) return []
  const codes = [...decision.conditions.unmet, ...decision.conditions.unknown]
  const turns = codes.map((code) => {
    const better = decide({ ...question, conditions: { ...question.conditions, [code]: true } })
    return { conditions: [code], clauses: [conditionClauses[code]], outcome: better.outcome }
  })
  return turns.filter(({ outcome }) => outcome !== decision.outcome)
}
