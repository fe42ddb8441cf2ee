import type { Outcome } from '@kader/domain/vocabulary/outcomes'
import type { Compiled } from './compile-rulebook.ts'
import { outcomeAt } from './outcome-at.ts'
import type { RuleClass } from './rule-class.ts'
import { situations } from './situations.ts'

/** In how many places each class applies on days of one period. */
export function placesIn(rulebook: Compiled<string>, period: number): ReadonlyMap<number, number> {
  const known = new Map<number, ReadonlyMap<number, number>>()
  const walk = (node: number, level: number): ReadonlyMap<number, number> => {
    const words = rulebook.levels[level]?.[1]
    if (words === undefined) return new Map([[node, 1]])
    const before = known.get(node)
    if (before !== undefined) return before
    const counted = new Map<number, number>()
    for (const place of words.keys())
      for (const [found, places] of walk(rulebook.diagram.cells[node + place]!, level + 1))
        counted.set(found, (counted.get(found) ?? 0) + places)
    known.set(node, counted)
    return counted
  }
  return walk(rulebook.diagram.roots[period]!, 0)
}

/** How many assignments of its own conditions bring each outcome in a class. */
export function outcomesIn(at: RuleClass): ReadonlyMap<Outcome, bigint> {
  const counted = new Map<Outcome, bigint>()
  for (const { known, ways } of situations([at])) {
    const outcome = outcomeAt(at, known[0]!)
    counted.set(outcome, (counted.get(outcome) ?? 0n) + BigInt(ways))
  }
  return counted
}

/** A place and a day for every class. */
export function witnesses<D extends string>(
  rulebook: Compiled<D>,
): ReadonlyMap<number, Readonly<Record<D | 'at', string>>> {
  const found = new Map<number, Readonly<Record<D | 'at', string>>>()
  const seen = new Set<number>()
  const path: string[] = []
  const walk = (node: number, at: string): void => {
    const level = rulebook.levels[path.length]
    if (level === undefined) {
      const words = rulebook.levels.map(([name], place) => [name, path[place]!])
      if (!found.has(node)) found.set(node, { ...Object.fromEntries(words), at } as Record<D | 'at', string>)
      return
    }
    if (seen.has(node)) return
    seen.add(node)
    for (const [place, word] of level[1].entries()) {
      path.push(word)
      walk(rulebook.diagram.cells[node + place]!, at)
      path.pop()
    }
  }
  for (const [period, { from }] of rulebook.periods.entries()) walk(rulebook.diagram.roots[period]!, from)
  return found
}
