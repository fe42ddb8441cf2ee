import type { Compiled } from './compile-rulebook.ts'
import { periodAt } from './periods.ts'

/** A block of places: any of these words in each dimension. */
export type Box<D extends string> = Readonly<Record<D, readonly string[]>>

/** A block in which one class applies, or with several rulebooks or days one class of each. */
export interface Region<D extends string> {
  readonly box: Box<D>
  readonly classes: readonly number[]
  readonly places: number
}

/** One side of a comparison: a rulebook on a day. */
export interface Side<D extends string> {
  readonly rulebook: Compiled<D>
  readonly at: string
}

/** Cuts the space into blocks; where the sides cannot differ nothing is said if `skipEqual` is asked. */
export function* regions<D extends string>(
  sides: readonly Side<D>[],
  { fixed = {}, skipEqual = false }: { fixed?: Partial<Record<D, string>>; skipEqual?: boolean } = {},
): Generator<Region<D>> {
  const levels = sides[0]!.rulebook.levels
  const roots = sides.map(({ rulebook, at }) => rootOn(rulebook, at))
  const one = sides.every(({ rulebook }) => rulebook === sides[0]!.rulebook)
  const path: (readonly string[])[] = []
  function* walk(nodes: readonly number[]): Generator<Region<D>> {
    if (skipEqual && one && nodes.every((node) => node === nodes[0])) return
    const level = levels[path.length]
    if (level === undefined) {
      const box = Object.fromEntries(levels.map(([name], place) => [name, path[place]!])) as Box<D>
      yield { box, classes: nodes, places: path.reduce((product, words) => product * words.length, 1) }
      return
    }
    for (const { words, next } of branches(sides, nodes, wordsAt(level[1], fixed[level[0]]))) {
      path.push(words)
      yield* walk(next)
      path.pop()
    }
  }
  yield* walk(roots)
}

/** The first node of the law of that day. */
export function rootOn(rulebook: Compiled<string>, at: string): number {
  const root = rulebook.diagram.roots[periodAt(rulebook.starts, at)]
  if (root === undefined) throw new Error(`${at} is no day of this rulebook.`)
  return root
}

interface Branch {
  readonly words: string[]
  readonly next: readonly number[]
}

function wordsAt(
  words: readonly string[],
  fixed: string | undefined,
): readonly (readonly [number, string])[] {
  return [...words.entries()].filter(([, word]) => fixed === undefined || fixed === word)
}

/** Words that lead to the same nodes go together. */
function branches(
  sides: readonly Side<string>[],
  nodes: readonly number[],
  words: readonly (readonly [place: number, word: string])[],
): readonly Branch[] {
  const found = new Map<string, Branch>()
  for (const [place, word] of words) {
    const next = nodes.map((node, side) => sides[side]!.rulebook.diagram.cells[node + place]!)
    const branch = found.get(next.join())
    if (branch === undefined) found.set(next.join(), { words: [word], next })
    else branch.words.push(word)
  }
  return [...found.values()]
}
