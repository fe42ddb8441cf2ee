import type { Decision } from '@kader/domain/decision'
import type { Question } from '@kader/domain/question'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { Outcome } from '@kader/domain/vocabulary/outcomes'
import { describe } from './describe-decision.ts'
import { type Facts, factsOf } from './facts.ts'
import { lawfulRulebook } from './lawful-rulebook.ts'
import { type Ground, type Guard, isGround, isGuard } from './rule.ts'
import { type CompiledRule, type Rulebook, placeOf } from './rulebook.ts'
import { standing } from './standing.ts'

/** Answers one question by the law of that day. Total: whatever it is given, anything but a clear yes is a no. */
export function decide(question: Question, rulebook: Rulebook = lawfulRulebook): Decision {
  try {
    const facts = factsOf(question)
    return facts === undefined ? noDecision('malformed-question', rulebook) : decideOn(facts, rulebook)
  } catch {
    return noDecision('rule-failed', rulebook)
  }
}

function decideOn(facts: Facts, rulebook: Rulebook): Decision {
  const scope = inScope(facts, rulebook)
  const worst = standing(scope, (code) => facts.answer(code) === true)
  const best = standing(scope, (code) => facts.answer(code) !== false)
  const failed = scope.filter(
    ({ rule }) => isGround(rule) && rule.requires.some((code) => facts.answer(code) === false),
  )
  const { outcome, determining } = outcomeOf(facts, { scope, worst, best })
  return describe(facts, rulebook, { outcome, determining, failed, scope, best })
}

interface Standing {
  readonly scope: readonly CompiledRule[]
  readonly worst: readonly CompiledRule[]
  readonly best: readonly CompiledRule[]
}

function outcomeOf(
  facts: Facts,
  { scope, worst, best }: Standing,
): { outcome: Outcome; determining: CompiledRule[] } {
  const certain = firstOf(worst)
  if (certain === 'duty' || certain === 'permit') {
    const duties = best.filter(({ rule }) => rule.effect === 'duty')
    return { outcome: certain, determining: [...worst.filter(isCompiledGround), ...duties] }
  }
  const possible = firstOf(best)
  if (possible !== 'duty' && possible !== 'permit')
    return { outcome: possible, determining: behind(possible, best) }
  const grounds = best.filter(isCompiledGround)
  const complete = grounds.some(({ rule }) => rule.requires.every((code) => facts.answer(code) === true))
  const open = scope.filter((one) => isGuard(one.rule) && waits(one.rule, facts.answer))
  return { outcome: complete ? 'undecidable' : 'conditional', determining: [...grounds, ...open] }
}

function behind(outcome: Outcome, best: readonly CompiledRule[]): CompiledRule[] {
  if (outcome === 'prohibited') return best.filter(({ rule }) => rule.effect === 'prohibit')
  return outcome === 'hold' ? best.filter(({ rule }) => rule.effect === 'hold') : []
}

function firstOf(rules: readonly CompiledRule[]): 'duty' | 'prohibited' | 'hold' | 'permit' | 'no-basis' {
  const effects = new Set(rules.map(({ rule }) => rule.effect))
  if (effects.has('duty')) return 'duty'
  if (effects.has('prohibit')) return 'prohibited'
  if (effects.has('hold')) return 'hold'
  return effects.has('permit') ? 'permit' : 'no-basis'
}

/** A guard waits when a fact it needs is not known, and none is answered no. */
function waits(guard: Guard, answer: (code: ConditionCode) => boolean | undefined): boolean {
  const answers = (guard.unless ?? []).map(answer)
  return answers.includes(undefined) && !answers.includes(false)
}

function isCompiledGround(one: CompiledRule): one is CompiledRule & { readonly rule: Ground } {
  return isGround(one.rule)
}

function inScope(facts: Facts, rulebook: Rulebook): CompiledRule[] {
  const there = rulebook.bySettingAndKind.get(placeOf(facts.setting, facts.kind)) ?? []
  return there.filter(
    ({ rule, holders, recipients, purposes }) =>
      facts.at >= rule.validFrom &&
      (rule.validTo === undefined || facts.at <= rule.validTo) &&
      holders.has(facts.holder) &&
      recipients.has(facts.recipient) &&
      purposes.has(facts.purpose),
  )
}

function noDecision(defect: NonNullable<Decision['defect']>, rulebook: Rulebook): Decision {
  return {
    outcome: 'undecidable',
    rules: [],
    failed: [],
    norms: [],
    conditions: { unmet: [], unknown: [] },
    obligations: [],
    contested: [],
    confidence: 'MIXED',
    ruleset: rulebook.version,
    defect,
  }
}
