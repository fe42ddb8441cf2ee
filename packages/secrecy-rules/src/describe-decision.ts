import type { Decision } from '@kader/domain/decision'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { Confidence } from '@kader/domain/vocabulary/confidence'
import type { Outcome } from '@kader/domain/vocabulary/outcomes'
import type { Facts } from './facts.ts'
import { type Rule, isGround, isGuard } from './rule.ts'
import type { CompiledRule, Rulebook } from './rulebook.ts'

interface Found {
  readonly outcome: Outcome
  readonly determining: readonly CompiledRule[]
  readonly failed: readonly CompiledRule[]
  readonly scope: readonly CompiledRule[]
  readonly best: readonly CompiledRule[]
}

/** Writes down why: every list sorted, without doubles, whatever the order of the rules. */
export function describe(facts: Facts, rulebook: Rulebook, found: Found): Decision {
  const { outcome, determining, failed, scope, best } = found
  const opened = outcome === 'permit' || outcome === 'duty'
  const rules = [...determining, ...scope.filter(({ rule }) => rule.effect === 'note')]
  const speaking = opened ? rules : [...rules, ...failed]
  const unknown = (code: ConditionCode): boolean => facts.answer(code) === undefined
  const no = (code: ConditionCode): boolean => facts.answer(code) === false
  return {
    outcome,
    rules: sorted(rules.map(({ rule }) => rule.id)),
    failed: sorted(failed.map(({ rule }) => rule.id)),
    norms: sorted(speaking.flatMap(({ rule }) => normsOn(facts.at, rule, rulebook))),
    conditions: {
      unmet: sorted(
        [...failed, ...best.filter(({ rule }) => isGuard(rule))]
          .flatMap(({ rule }) => codesOf(rule))
          .filter(no),
      ),
      unknown: sorted(
        stillOpen(outcome, determining)
          .flatMap(({ rule }) => codesOf(rule))
          .filter(unknown),
      ),
    },
    obligations: sorted(rules.flatMap(({ rule }) => rule.obligations)),
    contested: sorted(speaking.flatMap(({ rule }) => rule.contested ?? [])),
    confidence: weakest(determining.length > 0 ? determining : failed),
    ruleset: rulebook.version,
  }
}

/** Once the answer cannot change any more, nothing is left to ask. */
function stillOpen(outcome: Outcome, determining: readonly CompiledRule[]): readonly CompiledRule[] {
  return outcome === 'prohibited' || outcome === 'hold' || outcome === 'no-basis' ? [] : determining
}

function codesOf(rule: Rule): readonly ConditionCode[] {
  if (isGround(rule)) return rule.requires
  return isGuard(rule) ? (rule.unless ?? []) : []
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
