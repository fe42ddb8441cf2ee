import type { Decision } from '@kader/domain/decision'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { Confidence } from '@kader/domain/vocabulary/confidence'
import type { Answer } from './engine/answer.ts'
import type { Rule } from './rule.ts'
import type { CompiledRule, Rulebook } from './rulebook.ts'

/** Writes down why: every list sorted, without doubles, whatever the order of the rules. */
export function describe(answer: Answer<CompiledRule>, at: string, rulebook: Rulebook): Decision {
  const { outcome, determining, failed, notes, unmet, unknown } = answer
  const opened = outcome === 'permit' || outcome === 'duty'
  const rules = [...determining, ...notes]
  const speaking = opened ? rules : [...rules, ...failed]
  return {
    outcome,
    rules: sorted(rules.map(({ id }) => id)),
    failed: sorted(failed.map(({ id }) => id)),
    norms: sorted(speaking.flatMap(({ rule }) => normsOn(at, rule, rulebook))),
    conditions: {
      unmet: sorted(unmet as ConditionCode[]),
      unknown: sorted(unknown as ConditionCode[]),
    },
    obligations: sorted(rules.flatMap(({ rule }) => rule.obligations)),
    contested: sorted(speaking.flatMap(({ rule }) => rule.contested ?? [])),
    confidence: weakest(determining.length > 0 ? determining : failed),
    ruleset: rulebook.version,
  }
}

function normsOn(at: string, rule: Rule, rulebook: Rulebook): string[] {
  const inForce = rule.norms.filter((id) => {
    const norm = rulebook.norms.get(id)
    return norm !== undefined && norm.from <= at && (norm.to === undefined || at <= norm.to)
  })
  return [...inForce, ...(rule.explains ?? [])]
}

/** Where no rule speaks at all, no source was confirmed either. */
function weakest(rules: readonly CompiledRule[]): Confidence {
  const marks = new Set(rules.map(({ rule }) => rule.confidence))
  if (marks.has('CONTESTED')) return 'CONTESTED'
  return marks.has('MIXED') || marks.size === 0 ? 'MIXED' : 'VERIFIED'
}

function sorted<T extends string>(words: readonly T[]): T[] {
  return [...new Set(words)].sort()
}
