import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { Rule } from './rule.ts'
import type { CompiledRule } from './rulebook.ts'

/** The rules that hold: active, and not defeated by another that holds. Notes never stand. */
export function standing(
  scope: readonly CompiledRule[],
  isYes: (code: ConditionCode) => boolean,
): readonly CompiledRule[] {
  const active = scope.filter(({ rule }) => isActive(rule, isYes))
  const known = new Map<string, boolean>()
  const stands = (one: CompiledRule): boolean => {
    const before = known.get(one.rule.id)
    if (before !== undefined) return before
    const defeated = active.some((other) => other.defeats.has(one.rule.id) && stands(other))
    known.set(one.rule.id, !defeated)
    return !defeated
  }
  return active.filter(stands)
}

function isActive(rule: Rule, isYes: (code: ConditionCode) => boolean): boolean {
  switch (rule.effect) {
    case 'permit':
    case 'duty':
      return rule.requires.every(isYes)
    case 'prohibit':
    case 'hold':
      return rule.unless === undefined || rule.unless.length === 0 || !rule.unless.every(isYes)
    case 'note':
      return false
  }
}
