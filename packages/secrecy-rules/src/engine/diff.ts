import type { Outcome } from '@kader/domain/vocabulary/outcomes'
import { answerIn } from './answer.ts'
import { outcomeAt } from './outcome-at.ts'
import type { PlainQuestion, PlainRule } from './plain-rule.ts'
import { type Region, type Side, regions } from './regions.ts'
import type { RuleClass } from './rule-class.ts'
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

/** The exact set of questions whose outcome differs between two days or two rulebooks, by cause. */
export function diff<D extends string>(from: Side<D>, to: Side<D>): readonly ChangeGroup<D>[] {
  const found = new Map<string, Map<string, Counted<D>>>()
  const known = new Map<string, readonly Flip[]>()
  for (const region of regions([from, to], { skipEqual: true })) {
    const key = region.classes.join()
    const flips = known.get(key) ?? flipsBetween(from, to, region.classes)
    known.set(key, flips)
    for (const flip of flips) count(found, flip, { region, at: to.at, all: to.rulebook.conditions.length })
  }
  return [...found.entries()].sort(byFirst).map(([rules, changes]) => ({
    rules: rules === '' ? [] : rules.split(' '),
    changes: [...changes.entries()].sort(byFirst).map(([, change]) => change),
  }))
}

type Counted<D extends string> = { -readonly [K in keyof Change<D>]: Change<D>[K] } & {
  where: Region<D>['box'][]
}

interface Flip {
  readonly rules: string
  readonly before: Outcome
  readonly after: Outcome
  readonly ways: number
  readonly conditions: number
  readonly answers: Record<string, boolean>
}

function count<D extends string>(
  found: Map<string, Map<string, Counted<D>>>,
  { rules, before, after, ways, conditions, answers }: Flip,
  { region, at, all }: { region: Region<D>; at: string; all: number },
): void {
  const group = found.get(rules) ?? new Map<string, Counted<D>>()
  found.set(rules, group)
  const questions = BigInt(region.places) * BigInt(ways) * 3n ** BigInt(all - conditions)
  const change = group.get(`${before} ${after}`)
  if (change !== undefined) {
    change.questions += questions
    if (change.where.at(-1) !== region.box) change.where.push(region.box)
    return
  }
  const entries = Object.entries<readonly string[]>(region.box)
  const place = Object.fromEntries(entries.map(([name, words]) => [name, words[0]!])) as Record<D, string>
  const example = { ...place, at, conditions: answers }
  group.set(`${before} ${after}`, { before, after, questions, example, where: [region.box] })
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
