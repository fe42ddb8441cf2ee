import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import {
  type CompiledRule,
  type RuleClass,
  answerIn,
  isGround,
  knownIn,
  lawfulRulebook,
  outcomeAt,
} from '@kader/secrecy-rules'

/** What is left of the seven outcomes once every condition is met: nothing is open any more. */
export type BestOutcome = 'duty' | 'permit' | 'hold' | 'prohibited' | 'no-basis'

/** A rule behind an outcome, and what must be so for it. */
export interface StandingRule {
  readonly rule: CompiledRule
  /** Enough by themselves, and none can be left out; empty for what forbids. */
  readonly conditions: readonly ConditionCode[]
}

/** What the rules that apply together come to when every condition is met. */
export interface Standing {
  readonly outcome: BestOutcome
  /** Open without a single condition. */
  readonly always: boolean
  readonly rules: readonly StandingRule[]
}

type LawfulClass = RuleClass<CompiledRule>

const standings = new Map<number, Standing>()

/** By the index of a class in the public rulebook; worked out once, when first asked. */
export function standingOf(index: number): Standing {
  const before = standings.get(index)
  if (before !== undefined) return before
  const found = workOut(lawfulRulebook.compiled.classes[index]!)
  standings.set(index, found)
  return found
}

export function isOpen({ outcome }: { readonly outcome: BestOutcome }): boolean {
  return outcome === 'permit' || outcome === 'duty'
}

function workOut(at: LawfulClass): Standing {
  const best = answerIn(at, knownIn(at, yes))
  const outcome = best.outcome as BestOutcome
  const nothing = outcomeAt(at, knownIn(at, unknown))
  return {
    outcome,
    always: nothing === 'permit' || nothing === 'duty',
    rules: best.determining.map((rule) => ({
      rule,
      conditions: isGround(rule.rule) ? fewest(at, rule) : [],
    })),
  }
}

/** Leaves out every condition that this rule can do without. */
function fewest(at: LawfulClass, rule: CompiledRule): readonly ConditionCode[] {
  const kept = new Set(at.conditions)
  for (const code of at.conditions) {
    kept.delete(code)
    const answer = answerIn(
      at,
      knownIn(at, (one) => kept.has(one)),
    )
    const stands =
      (answer.outcome === 'permit' || answer.outcome === 'duty') && answer.determining.includes(rule)
    if (!stands) kept.add(code)
  }
  return [...kept] as ConditionCode[]
}

function yes(): true {
  return true
}

function unknown(): undefined {
  return undefined
}
