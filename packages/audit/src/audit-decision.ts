import type { Decision } from '@kader/domain/decision'
import type { Question } from '@kader/domain/question'
import type { AuditDecision } from './entry.ts'

/** The decision on a question as the log keeps it; the answers to conditions stay out. */
export function auditDecision(asked: Omit<Question, 'at' | 'conditions'>, decision: Decision): AuditDecision {
  return {
    basis: 'rule',
    holder: asked.holder,
    recipient: asked.recipient,
    setting: asked.setting,
    kind: asked.kind,
    purpose: asked.purpose,
    outcome: decision.outcome,
    rules: decision.rules,
    failed: decision.failed,
    norms: decision.norms,
    unmet: decision.conditions.unmet,
    unknown: decision.conditions.unknown,
    ruleset: decision.ruleset,
    ...(decision.defect === undefined ? {} : { defect: decision.defect }),
  }
}
