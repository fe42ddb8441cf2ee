import { resolveNames } from './resolve-names.ts'
import { type Ground, type Guard, type Rule, isGround, isGuard } from './rule.ts'

/** Pairs of rules that answer one question differently while nobody said which defeats which. */
export function conflictsIn(rules: readonly Rule[]): string[] {
  const defeats = new Map(
    rules.map((rule) => [
      rule.id,
      new Set((rule.exceptionTo ?? []).flatMap((name) => resolveNames(name, rule, rules))),
    ]),
  )
  const guards = rules.filter(isGuard)
  const settled = (a: Rule, b: Rule): boolean =>
    defeats.get(a.id)?.has(b.id) === true || defeats.get(b.id)?.has(a.id) === true
  return rules
    .filter(isGround)
    .flatMap((ground) =>
      guards
        .filter((guard) => overlap(ground, guard) && !settled(ground, guard))
        .map((guard) => `${ground.id} and ${guard.id}: which of the two defeats the other?`),
    )
}

function overlap(ground: Ground, guard: Guard): boolean {
  const together =
    ground.validFrom <= (guard.validTo ?? '9999') && guard.validFrom <= (ground.validTo ?? '9999')
  return (
    together &&
    meet(ground.when.settings, guard.when.settings) &&
    meet(ground.when.kinds, guard.when.kinds) &&
    meet(ground.when.holders, guard.when.holders) &&
    meet(ground.when.recipients, guard.when.recipients) &&
    meet(ground.when.purposes, guard.when.purposes)
  )
}

function meet(some: readonly string[], others: readonly string[]): boolean {
  return some.some((word) => others.includes(word))
}
