import { Outcome } from '@kader/domain/vocabulary/outcomes'
import { answerIn } from './answer.ts'
import type { Compiled } from './compile-rulebook.ts'
import { outcomesIn, placesIn, witnesses } from './counts.ts'
import { outcomeAt } from './outcome-at.ts'
import { type PlainRule, gives } from './plain-rule.ts'
import { type RuleClass, ruleClass } from './rule-class.ts'
import { situations } from './situations.ts'

/** Two rules that answer one question differently while neither is declared an exception to the other. */
export interface Conflict<D extends string> {
  readonly ground: string
  readonly guard: string
  readonly example: Readonly<Record<D | 'at', string>>
}

export interface Analysis<D extends string> {
  readonly conflicts: readonly Conflict<D>[]
  /** Rules that determine no answer anywhere. */
  readonly dead: readonly string[]
  /** Prohibitions and holds without which every outcome would be the same: allowed, as a second lock. */
  readonly redundantGuards: readonly string[]
  readonly counts: readonly PeriodCounts[]
}

/** Of one stretch of days on which the law is the same: one day counts for all. */
export interface PeriodCounts {
  readonly from: string
  readonly to?: string
  readonly places: number
  /** Places where no rule speaks at all. */
  readonly silent: number
  /** Places where nothing but a default rule speaks. */
  readonly onlyDefault: number
  /** Every place with every yes, no and not known, by outcome. */
  readonly outcomes: Readonly<Record<Outcome, bigint>>
}

/** What can be said of the whole space: every day, place and assignment of conditions. */
export function analyse<D extends string>(
  rulebook: Compiled<D>,
  { defaults = [] }: { defaults?: readonly string[] } = {},
): Analysis<D> {
  const spoken = new Set<string>()
  const needed = new Set<string>()
  for (const at of rulebook.classes) {
    for (const id of determiningIn(at)) spoken.add(id)
    for (const id of neededIn(at, needed)) needed.add(id)
  }
  const ids = (wanted: (rule: PlainRule) => boolean): string[] =>
    rulebook.rules
      .filter(wanted)
      .map(({ id }) => id)
      .sort()
  return {
    conflicts: conflictsIn(rulebook),
    dead: ids(({ id }) => !spoken.has(id)),
    redundantGuards: ids(({ id, effect }) => isGuard(effect) && spoken.has(id) && !needed.has(id)),
    counts: countsOf(rulebook, new Set(defaults)),
  }
}

function isGuard(effect: PlainRule['effect']): boolean {
  return effect === 'prohibit' || effect === 'hold'
}

function determiningIn(at: RuleClass): Set<string> {
  const ids = new Set<string>()
  for (const { known } of situations([at])) {
    const { determining, notes } = answerIn(at, known[0]!)
    for (const { id } of [...determining, ...notes]) ids.add(id)
  }
  return ids
}

/** The guards of a class whose absence changes an outcome there. */
function neededIn(at: RuleClass, already: ReadonlySet<string>): string[] {
  const guards = at.rules.filter(({ effect, rule }) => isGuard(effect) && !already.has(rule.id))
  return guards.map(({ rule }) => rule.id).filter((id) => differsWithout(at, id))
}

function differsWithout(at: RuleClass, id: string): boolean {
  const others = at.rules.map(({ rule }) => rule).filter((rule) => rule.id !== id)
  const without = ruleClass(at.index, others)
  for (const { known } of situations([at, without]))
    if (outcomeAt(at, known[0]!) !== outcomeAt(without, known[1]!)) return true
  return false
}

function conflictsIn<D extends string>(rulebook: Compiled<D>): readonly Conflict<D>[] {
  const places = witnesses(rulebook)
  const found = new Map<string, Conflict<D>>()
  for (const { index, rules } of rulebook.classes) {
    for (const [place, { rule, defeatedBy }] of rules.entries()) {
      const before = rules.slice(0, place).filter((_, other) => !defeatedBy.includes(other))
      for (const { rule: other } of before.filter((one) => oppose(one.rule, rule))) {
        const [ground, guard] = gives(rule.effect) ? [rule.id, other.id] : [other.id, rule.id]
        const key = `${ground} ${guard}`
        if (!found.has(key)) found.set(key, { ground, guard, example: places.get(index)! })
      }
    }
  }
  return [...found.values()]
}

function oppose(a: PlainRule, b: PlainRule): boolean {
  return gives(a.effect) ? isGuard(b.effect) : isGuard(a.effect) && gives(b.effect)
}

function countsOf(rulebook: Compiled<string>, defaults: ReadonlySet<string>): readonly PeriodCounts[] {
  const ways = rulebook.classes.map(outcomesIn)
  const others = rulebook.classes.map(
    ({ conditions }) => 3n ** BigInt(rulebook.conditions.length - conditions.length),
  )
  return rulebook.periods.map((period, number) => {
    const places = [...placesIn(rulebook, number)]
    const outcomes = Object.fromEntries(Outcome.options.map((one) => [one, 0n])) as Record<Outcome, bigint>
    for (const [at, many] of places)
      for (const [outcome, count] of ways[at]!) outcomes[outcome] += BigInt(many) * count * others[at]!
    const total = (wanted: (at: RuleClass) => boolean): number =>
      places.reduce((sum, [at, many]) => sum + (wanted(rulebook.classes[at]!) ? many : 0), 0)
    const isDefault = ({ rules }: RuleClass): boolean => rules.every(({ rule }) => defaults.has(rule.id))
    return {
      ...period,
      places: total(() => true),
      silent: total(({ rules }) => rules.length === 0),
      onlyDefault: total((at) => at.rules.length > 0 && isDefault(at)),
      outcomes,
    }
  })
}
