import type { Norm } from './norm.ts'
import { contentVersion } from './content-version.ts'
import { mistakesInRules } from './mistakes-in-rules.ts'
import { resolveNames } from './resolve-names.ts'
import { type Rule, rowOf } from './rule.ts'

/** A rule made ready for deciding: its sets as sets, its names resolved to sub-rules. */
export interface CompiledRule {
  readonly rule: Rule
  readonly row: string
  readonly holders: ReadonlySet<string>
  readonly recipients: ReadonlySet<string>
  readonly purposes: ReadonlySet<string>
  readonly defeats: ReadonlySet<string>
}

export interface Rulebook {
  /** Changes with every change of a rule or norm, so that a decision can be replayed. */
  readonly version: string
  readonly rules: readonly Rule[]
  readonly norms: ReadonlyMap<string, Norm>
  readonly byId: ReadonlyMap<string, CompiledRule>
  readonly bySettingAndKind: ReadonlyMap<string, readonly CompiledRule[]>
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
  const compiled = rules.map((rule) => compile(rule, rules))
  const byId = new Map(compiled.map((one) => [one.rule.id, one]))
  return { version, rules, norms, byId, bySettingAndKind: indexed(compiled) }
}

/** The index key of a place in the question space. */
export function placeOf(setting: string, kind: string): string {
  return `${setting} ${kind}`
}

function compile(rule: Rule, rules: readonly Rule[]): CompiledRule {
  return {
    rule,
    row: rowOf(rule.id),
    holders: new Set(rule.when.holders),
    recipients: new Set(rule.when.recipients),
    purposes: new Set(rule.when.purposes),
    defeats: new Set((rule.exceptionTo ?? []).flatMap((name) => resolveNames(name, rule, rules))),
  }
}

function indexed(compiled: readonly CompiledRule[]): ReadonlyMap<string, readonly CompiledRule[]> {
  const index = new Map<string, CompiledRule[]>()
  for (const one of compiled) {
    for (const setting of new Set(one.rule.when.settings)) {
      for (const kind of new Set(one.rule.when.kinds)) {
        const place = placeOf(setting, kind)
        const there = index.get(place)
        if (there === undefined) index.set(place, [one])
        else there.push(one)
      }
    }
  }
  return index
}

/** The same rule given twice is one rule; in a fixed order, so that the order given cannot matter. */
function withoutRepeats(rules: readonly Rule[]): readonly Rule[] {
  const once = new Map(rules.map((rule) => [JSON.stringify(rule), rule]))
  return [...once.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
