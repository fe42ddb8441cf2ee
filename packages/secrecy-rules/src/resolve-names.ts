import { type Rule, isGround, rowOf } from './rule.ts'

/**
 * The sub-rules that a name in `exceptionTo` stands for, as seen from the rule that names it:
 * one sub-rule, or those of a row on the other side (a ground sees guards, a guard sees grounds).
 */
export function resolveNames(name: string, from: Rule, rules: readonly Rule[]): string[] {
  if (rules.some((rule) => rule.id === name)) return [name]
  return rules
    .filter((rule) => rowOf(rule.id) === name && rule.effect !== 'note' && isGround(rule) !== isGround(from))
    .map((rule) => rule.id)
}

/** The grounds that a name in `alternatives` stands for. */
export function groundsNamed(name: string, rules: readonly Rule[]): Rule[] {
  return rules.filter((rule) => isGround(rule) && (rule.id === name || rowOf(rule.id) === name))
}
