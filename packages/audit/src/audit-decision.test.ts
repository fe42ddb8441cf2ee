import type { Decision } from '@kader/domain/decision'
import { describe, expect, it } from 'vitest'
import { auditDecision } from './audit-decision.ts'
import { AuditDecision } from './entry.ts'

const asked = {
  holder: 'clb-worker',
  recipient: 'police-officer',
  setting: 'bilateral',
  kind: 'SIG',
  purpose: 'prevent-terrorism',
} as const

const refused: Decision = {
  outcome: 'prohibited',
  rules: ['E02', 'G01a'],
  failed: ['E05'],
  norms: ['clb-8', 'sw26-352'],
  conditions: { unmet: ['C-INV'], unknown: ['C-LIST'] },
  obligations: ['O-EXPLAIN'],
  contested: [],
  confidence: 'VERIFIED',
  ruleset: '2026-10-05.1',
}

describe('a decision in the log', () => {
  it('keeps who asked what, the outcome and all its reasons', () => {
    expect(AuditDecision.parse(auditDecision(asked, refused))).toEqual({
      basis: 'rule',
      ...asked,
      outcome: 'prohibited',
      rules: ['E02', 'G01a'],
      failed: ['E05'],
      norms: ['clb-8', 'sw26-352'],
      unmet: ['C-INV'],
      unknown: ['C-LIST'],
      ruleset: '2026-10-05.1',
    })
  })

  it('leaves out the answers to conditions that came with the question', () => {
    const question = { ...asked, at: '2026-10-05', conditions: { 'C-INV': false } }
    expect(Object.keys(auditDecision(question, refused))).not.toContain('conditions')
  })

  it('says when no decision could be made', () => {
    const decision = auditDecision(asked, { ...refused, defect: 'rule-failed' })
    expect(AuditDecision.parse(decision)).toMatchObject({ defect: 'rule-failed' })
  })
})
