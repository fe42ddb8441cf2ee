import type { Code } from '@kader/domain/code'
import type { Decision } from '@kader/domain/decision'
import type { Why } from '@kader/domain/shown'
import type { Frame } from './trail.ts'

/** The reason of a decision in codes, without the facts it was taken on. */
export function whyOf(frame: Frame, decision: Decision): Why {
  return {
    ...frame,
    outcome: decision.outcome,
    rules: decision.rules as Code[],
    failed: decision.failed as Code[],
    norms: decision.norms as Code[],
    unmet: decision.conditions.unmet,
    unknown: decision.conditions.unknown,
    obligations: decision.obligations,
    contested: decision.contested,
  }
}
