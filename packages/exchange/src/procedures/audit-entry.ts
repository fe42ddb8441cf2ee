import type { AuditDecision, AuditResult } from '@kader/audit/entry'
import type { Step } from '@kader/disclosure'
import type { Mandate } from '@kader/domain/mandate'
import type { AuditDraft, AuditParticulars } from '../ports/audit-logs.ts'
import type { GatewayContext } from './context.ts'

interface Answered {
  readonly procedure: string
  readonly result: AuditResult
  readonly trail: readonly Step[]
}

/** The entry of one answer: codes in the open, who and what under the commitment. */
export function entryOf(context: GatewayContext, mandate: Mandate, answered: Answered): { readonly draft: AuditDraft; readonly particulars: AuditParticulars } {
  const { procedure, result, trail } = answered
  return {
    draft: { procedure: `${context.portal}.${procedure}`, actor: mandate.capacity, portal: context.portal, day: context.today, result, decisions: trail.map(decisionOf) },
    particulars: { at: context.now, actorMandate: mandate.id, items: itemsOf(trail) },
  }
}

function decisionOf(step: Step): AuditDecision {
  if (step.basis === 'own') return { basis: 'own', kind: step.kind }
  const { holder, recipient, setting, kind, purpose } = step.frame
  const { outcome, rules, failed, norms, conditions, ruleset, defect } = step.decision
  return { basis: 'rule', holder, recipient, setting, kind, purpose, outcome, rules, failed, norms, unmet: conditions.unmet, unknown: conditions.unknown, ruleset, ...(defect === undefined ? {} : { defect }) }
}

function itemsOf(trail: readonly Step[]): AuditParticulars['items'] {
  return trail.flatMap(({ on }) => (on === undefined ? [] : [{ record: on.record, id: on.id, fields: on.field === undefined ? [] : [on.field] }]))
}
