import { type Chances, afterAnswer, fewestConditions, openCodes } from './chances.ts'
import type { Compiled } from './compile-rulebook.ts'
import { Meanings } from './meanings.ts'
import { rootOn } from './regions.ts'
import { opening, waysTo } from './ways-to.ts'

/** A question of which dimensions and conditions may still be open. */
export type QuestionSoFar<D extends string> = Readonly<Partial<Record<D, string>>> & {
  readonly at: string
  readonly conditions: Readonly<Record<string, boolean | undefined>>
}

export type Ask<D extends string> = { readonly dimension: D } | { readonly condition: string }

export interface NextQuestion<D extends string> {
  /** What to ask now; absent when nothing can change the answer any more. */
  readonly ask?: Ask<D>
  /** Everything that is open and can still change the answer. */
  readonly open: readonly Ask<D>[]
}

/** More open dimensions than this are ordered by what each leaves, not by every course of questions. */
const lookedThrough = 3

/** What to ask next so that the fewest questions are needed; never one that cannot change the answer. */
export function nextQuestion<D extends string>(
  rulebook: Compiled<D>,
  soFar: QuestionSoFar<D>,
): NextQuestion<D> {
  const meanings = new Meanings()
  const start = meaningOf(rulebook, soFar, meanings)
  const dimensions = [...meanings.open(start)]
  const codes = new Set(meanings.leaves(start).flatMap(openCodes))
  const open: Ask<D>[] = [
    ...dimensions.map((level) => ({ dimension: rulebook.levels[level]![0] })),
    ...rulebook.conditions.filter((code) => codes.has(code)).map((condition) => ({ condition })),
  ]
  if (dimensions.length > 0) {
    const level = bestDimension(meanings, start, rulebook.conditions)
    return { ask: { dimension: rulebook.levels[level]![0] }, open }
  }
  const { ask } = fewestConditions(rulebook.conditions)(meanings.leaves(start)[0]!)
  return ask === undefined ? { open } : { ask: { condition: ask }, open }
}

function meaningOf<D extends string>(
  rulebook: Compiled<D>,
  soFar: QuestionSoFar<D>,
  meanings: Meanings,
): number {
  const { levels, places, diagram, classes } = rulebook
  const built = new Map<number, number>()
  const leaves = new Map<number, number>()
  const fixed = levels.map(([name], level) => {
    const word = soFar[name]
    const place = places[level]!.get(word)
    if (word !== undefined && place === undefined) throw new Error(`${word} is no ${name}.`)
    return place
  })
  const leafOf = (at: number): number => {
    const before = leaves.get(at)
    if (before !== undefined) return before
    let chances: Chances = {
      opens: waysTo(opening, classes[at]!),
      duty: waysTo(new Set(['duty']), classes[at]!),
    }
    for (const code of classes[at]!.conditions) {
      const said = soFar.conditions[code]
      if (typeof said === 'boolean') chances = afterAnswer(chances, code, said)
    }
    const leaf = meanings.leaf(chances)
    leaves.set(at, leaf)
    return leaf
  }
  const walk = (node: number, level: number): number => {
    if (level === levels.length) return leafOf(node)
    const before = built.get(node)
    if (before !== undefined) return before
    const child = (place: number): number => walk(diagram.cells[node + place]!, level + 1)
    const place = fixed[level]
    const found =
      place === undefined ? meanings.node(level, [...levels[level]![1].keys()].map(child)) : child(place)
    built.set(node, found)
    return found
  }
  return walk(rootOn(rulebook, soFar.at), 0)
}

/** The dimension with which the fewest questions follow on average, each word as likely. */
function bestDimension(meanings: Meanings, start: number, order: readonly string[]): number {
  const conditionCost = fewestConditions(order)
  const known = new Map<number, number>()
  const costOf = (meaning: number): number => {
    const before = known.get(meaning)
    if (before !== undefined) return before
    const open = [...meanings.open(meaning)]
    const cost =
      open.length === 0
        ? conditionCost(meanings.leaves(meaning)[0]!).cost
        : 1 + Math.min(...open.map((dimension) => average(meaning, dimension, costOf)))
    known.set(meaning, cost)
    return cost
  }
  const average = (meaning: number, dimension: number, cost: (one: number) => number): number => {
    const after = afterEach(meanings, meaning, dimension)
    return after.reduce((sum, one) => sum + cost(one), 0) / after.length
  }
  const open = [...meanings.open(start)].sort((a, b) => a - b)
  const cost =
    open.length <= lookedThrough
      ? costOf
      : (one: number) => meanings.leaves(one).length + meanings.open(one).size
  const costs = open.map((dimension) => average(start, dimension, cost))
  return open[costs.indexOf(Math.min(...costs))]!
}

function afterEach(meanings: Meanings, meaning: number, dimension: number): readonly number[] {
  const words = wordsOf(meanings, meaning, dimension)
  return Array.from({ length: words }, (_, word) => meanings.after(meaning, dimension, word))
}

function wordsOf(meanings: Meanings, meaning: number, dimension: number): number {
  const one = meanings.of(meaning)
  if (!('children' in one)) return 1
  return one.dimension === dimension ? one.children.length : wordsOf(meanings, one.children[0]!, dimension)
}
