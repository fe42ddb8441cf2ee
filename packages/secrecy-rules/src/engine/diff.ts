import type { Outcome } from '@kader/domain/vocabulary/outcomes'
import { answerIn } from './answer.ts'
import { outcomeAt } from './outcome-at.ts'
import type { PlainQuestion, PlainRule } from './plain-rule.ts'
import { type Region, type Side, regions } from './regions.ts'
import type { Known, RuleClass } from './rule-class.ts'
import { groupsOf, situations } from './situations.ts'

/** Questions that get another outcome, for one and the same reason. */
export interface Change<D extends string> {
  readonly before: Outcome
  readonly after: Outcome
  /** Exactly how many, counted over every place and every yes, no and not known. */
  readonly questions: bigint
  /** One of them, with the day of the second side. */
  readonly example: PlainQuestion<D>
  /** The blocks of places in which they lie. */
  readonly where: readonly Region<D>['box'][]
}

export interface ChangeGroup<D extends string> {
  /** What only one side has and determines the answer: of what is new, else of what is gone. */
  readonly rules: readonly string[]
  readonly changes: readonly Change<D>[]
}

/** Questions with the same outcome on both sides, for another reason. */
export interface ReasonChange<D extends string> {
  readonly outcome: Outcome
  /** Rules that determined the outcome and no longer do. */
  readonly gone: readonly string[]
  /** Rules that determine it now and did not. */
  readonly come: readonly string[]
  readonly questions: bigint
  readonly example: PlainQuestion<D>
  readonly where: readonly Region<D>['box'][]
}

/** The exact set of questions whose outcome differs between two days or two rulebooks, by cause. */
export function diff<D extends string>(from: Side<D>, to: Side<D>): readonly ChangeGroup<D>[] {
  const found = new Map<string, Map<string, Counted<D, Flip>>>()
  for (const [flip, counted] of flipsIn(from, to, flipsBetween)) {
    const group = found.get(flip.rules) ?? new Map<string, Counted<D, Flip>>()
    found.set(flip.rules, group.set(`${flip.before} ${flip.after}`, counted))
  }
  return [...found.entries()].sort(byFirst).map(([rules, changes]) => ({
    rules: rules === '' ? [] : rules.split(' '),
    changes: [...changes.entries()].sort(byFirst).map(([, { flip, ...counted }]) => ({
      before: flip.before,
      after: flip.after,
      ...counted,
    })),
  }))
}

/** The exact set of questions whose outcome stays while other rules determine it; apart from `diff`. */
export function diffOfReasons<D extends string>(from: Side<D>, to: Side<D>): readonly ReasonChange<D>[] {
  return flipsIn(from, to, turnsBetween).map(([, { flip, ...counted }]) => ({
    outcome: flip.outcome,
    gone: flip.gone,
    come: flip.come,
    ...counted,
  }))
}

/** What one pair of classes does differently, in how many ways, with one of them. */
interface Found {
  readonly key: string
  readonly ways: number
  readonly conditions: number
  readonly answers: Record<string, boolean>
}

interface Flip extends Found {
  readonly rules: string
  readonly before: Outcome
  readonly after: Outcome
}

interface Turn extends Found {
  readonly outcome: Outcome
  readonly gone: readonly string[]
  readonly come: readonly string[]
}

interface Counted<D extends string, F extends Found> {
  readonly flip: F
  questions: bigint
  readonly example: PlainQuestion<D>
  readonly where: Region<D>['box'][]
}

/** Walks the space once, and counts every difference over the blocks in which it lies. */
function flipsIn<D extends string, F extends Found>(
  from: Side<D>,
  to: Side<D>,
  between: (from: Side<D>, to: Side<D>, classes: readonly number[]) => readonly F[],
): readonly (readonly [F, Counted<D, F>])[] {
  const found = new Map<string, Counted<D, F>>()
  const known = new Map<string, readonly F[]>()
  for (const region of regions([from, to], { skipEqual: true })) {
    const pair = region.classes.join()
    const flips = known.get(pair) ?? between(from, to, region.classes)
    known.set(pair, flips)
    for (const flip of flips) {
      const { key, ways, conditions, answers } = flip
      const questions =
        BigInt(region.places) * BigInt(ways) * 3n ** BigInt(to.rulebook.conditions.length - conditions)
      const counted = found.get(key)
      if (counted === undefined)
        found.set(key, {
          flip,
          questions,
          example: { ...firstOf(region), at: to.at, conditions: answers },
          where: [region.box],
        })
      else {
        counted.questions += questions
        counted.where.push(region.box)
      }
    }
  }
  return [...found.entries()].sort(byFirst).map(([, counted]) => [counted.flip, counted] as const)
}

function firstOf<D extends string>({ box }: Region<D>): Record<D, string> {
  const entries = Object.entries<readonly string[]>(box)
  return Object.fromEntries(entries.map(([name, words]) => [name, words[0]!])) as Record<D, string>
}

/** What differs between two classes, over every reachable vector of rule states. */
function flipsBetween(from: Side<string>, to: Side<string>, classes: readonly number[]): readonly Flip[] {
  const [a, b] = [from.rulebook.classes[classes[0]!]!, to.rulebook.classes[classes[1]!]!]
  const changed = differing(a, b)
  const flips = new Map<string, Flip>()
  const conditions = groupsOf([a, b]).flat().length
  for (const { known, ways, answers } of situations([a, b])) {
    const before = outcomeAt(a, known[0]!)
    const after = outcomeAt(b, known[1]!)
    if (before === after) continue
    const causes = [b, a].map((one, side) =>
      answerIn(one, known[1 - side]!)
        .determining.map(({ id }) => id)
        .filter((id) => changed.has(id)),
    )
    const rules = [...new Set(causes.find(({ length }) => length > 0) ?? changed)].sort().join(' ')
    const key = `${rules}/${before}/${after}`
    const seen = flips.get(key)
    flips.set(key, {
      key,
      rules,
      before,
      after,
      conditions,
      ways: ways + (seen?.ways ?? 0),
      answers: seen?.answers ?? answers(),
    })
  }
  return [...flips.values()]
}

/** Where two classes come to the same outcome by other rules. */
function turnsBetween(from: Side<string>, to: Side<string>, classes: readonly number[]): readonly Turn[] {
  const [a, b] = [from.rulebook.classes[classes[0]!]!, to.rulebook.classes[classes[1]!]!]
  if (differing(a, b).size === 0) return []
  const turns = new Map<string, Turn>()
  const conditions = groupsOf([a, b]).flat().length
  for (const { known, ways, answers } of situations([a, b])) {
    const outcome = outcomeAt(a, known[0]!)
    if (outcome !== outcomeAt(b, known[1]!)) continue
    const [before, after] = [determiningIn(a, known[0]!), determiningIn(b, known[1]!)]
    const gone = before.filter((id) => !after.includes(id))
    const come = after.filter((id) => !before.includes(id))
    if (gone.length + come.length === 0) continue
    const key = `${outcome}/${gone.join(' ')}/${come.join(' ')}`
    const seen = turns.get(key)
    turns.set(key, {
      key,
      outcome,
      gone,
      come,
      conditions,
      ways: ways + (seen?.ways ?? 0),
      answers: seen?.answers ?? answers(),
    })
  }
  return [...turns.values()]
}

function determiningIn(at: RuleClass, known: Known): readonly string[] {
  return answerIn(at, known)
    .determining.map(({ id }) => id)
    .sort()
}

function differing(a: RuleClass, b: RuleClass): ReadonlySet<string> {
  const [before, after] = [a, b].map(
    ({ rules }) => new Map(rules.map(({ rule }) => [meaning(rule), rule.id])),
  )
  const gone = [...before!].filter(([key]) => !after!.has(key))
  const come = [...after!].filter(([key]) => !before!.has(key))
  return new Set([...gone, ...come].map(([, id]) => id))
}

function meaning({ id, effect, requires, unless, exceptionTo }: PlainRule): string {
  return JSON.stringify([id, effect, requires ?? [], unless ?? [], exceptionTo ?? []])
}

function byFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}
