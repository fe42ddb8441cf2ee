import type { AuditDecision } from '@kader/audit/entry'
import { LogPage, type LoggedDecision } from '@kader/domain/answers/oversight'
import { ReadLogPage } from '@kader/domain/commands/oversight'
import type { Code } from '@kader/domain/code'
import { codes } from '../procedures/codes.ts'

const pageSize = 50

/** Fifty entries of one log, newest first: codes, capacities and day. An unknown log is absent. */
export function readLogPage() {
  return codes('oversight', LogPage).supervising(ReadLogPage, async ({ auditReading, absent }, { log, page }) => {
    const known = (await auditReading.logs()).some((one) => one.log === log)
    if (!known) return absent()
    const entries = (await auditReading.entries(log)).map((entry, seq) => ({ seq, entry })).toReversed()
    const shown = entries.slice(page * pageSize, (page + 1) * pageSize)
    return {
      more: entries.length > (page + 1) * pageSize,
      entries: shown.map(({ seq, entry: { procedure, actor, day, result, decisions } }) => ({ seq, procedure: procedure as Code, actor, day, result, decisions: decisions.map(decisionOf) })),
    }
  })
}

function decisionOf(decision: AuditDecision): LoggedDecision {
  if (decision.basis === 'own') return decision
  const { basis, holder, recipient, setting, kind, purpose, outcome, rules, norms } = decision
  return { basis, holder, recipient, setting, kind, purpose, outcome, rules: [...rules] as Code[], norms: [...norms] as Code[] }
}
