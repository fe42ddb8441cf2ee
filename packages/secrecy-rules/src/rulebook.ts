import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { firstDay } from '@kader/domain/question'
import { Capacity, HolderCapacity } from '@kader/domain/vocabulary/capacities'
import { Kind } from '@kader/domain/vocabulary/kinds'
import { Purpose } from '@kader/domain/vocabulary/purposes'
import { Setting } from '@kader/domain/vocabulary/settings'
import { contentVersion } from './content-version.ts'
import { type Compiled, compileRulebook } from './engine/compile-rulebook.ts'
import type { PlainRule } from './engine/plain-rule.ts'
import { mistakesInRules } from './mistakes-in-rules.ts'
import type { Norm } from './norm.ts'
import { resolveNames } from './resolve-names.ts'
import { type Rule, isGround, isGuard } from './rule.ts'

export const dimensions = {
  setting: Setting.options,
  kind: Kind.options,
  holder: HolderCapacity.options,
  recipient: Capacity.options,
  purpose: Purpose.options,
} as const
export type Dimension = keyof typeof dimensions

/** A rule made ready for deciding: the names in its exceptions resolved to sub-rules. */
export interface CompiledRule extends PlainRule<Dimension> {
  readonly rule: Rule
}

export interface Rulebook {
  /** Changes with every change of a rule or norm, so that a decision can be replayed. */
  readonly version: string
  readonly rules: readonly Rule[]
  readonly norms: ReadonlyMap<string, Norm>
  readonly byId: ReadonlyMap<string, CompiledRule>
  readonly compiled: Compiled<Dimension, CompiledRule>
}

/** Checks and compiles the rules; throws with every mistake it finds, because a wrong rulebook must not load. */
export function defineRulebook(given: readonly Rule[], norms: readonly Norm[]): Rulebook {
  const rules = withoutRepeats(given)
  const mistakes = mistakesInRules(rules, norms)
  if (mistakes.length > 0) throw new Error(`The rulebook does not hold together:\n${mistakes.join('\n')}`)
  return assembled(rules, new Map(norms.map((norm) => [norm.id, norm])), contentVersion(rules, norms))
}

/** The compiled form of rules that were checked before. */
export function assembled(rules: readonly Rule[], norms: Rulebook['norms'], version: string): Rulebook {
  const ready = rules.map((rule) => readyRule(rule, rules))
  return {
    version,
    rules,
    norms,
    byId: new Map(ready.map((one) => [one.id, one])),
    compiled: compileRulebook({
      dimensions,
      conditions: ConditionCode.options,
      rules: ready,
      since: firstDay,
    }),
  }
}

function readyRule(rule: Rule, rules: readonly Rule[]): CompiledRule {
  const { id, effect, validFrom, validTo, when } = rule
  return {
    id,
    effect,
    validFrom,
    ...(validTo === undefined ? {} : { validTo }),
    when: {
      setting: when.settings,
      kind: when.kinds,
      holder: when.holders,
      recipient: when.recipients,
      purpose: when.purposes,
    },
    ...(isGround(rule) ? { requires: rule.requires } : {}),
    ...(isGuard(rule) && rule.unless !== undefined ? { unless: rule.unless } : {}),
    exceptionTo: (rule.exceptionTo ?? []).flatMap((name) => resolveNames(name, rule, rules)),
    rule,
  }
}

/** The same rule given twice is one rule; in a fixed order, so that the order given cannot matter. */
function withoutRepeats(rules: readonly Rule[]): readonly Rule[] {
  const once = new Map(rules.map((rule) => [JSON.stringify(rule), rule]))
  return [...once.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
