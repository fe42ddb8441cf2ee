import type { PlainRule } from './plain-rule.ts'

/** A multi-valued decision diagram: one level for each dimension, one cell for each word, shared and canonical. */
export interface Diagram {
  /** A node is a place here: that many cells on, for a word, stands the next node, or in the last level the class. */
  readonly cells: Int32Array
  readonly roots: readonly number[]
  /** The rules that each class holds, as places in the list that was given. */
  readonly classes: readonly (readonly number[])[]
}

/** The words of every dimension, in the order of the levels. */
export type Levels<D extends string> = readonly (readonly [name: D, words: readonly string[]])[]

/** One root for each set of rules that is in force together. */
export function diagramOf<D extends string>(
  levels: Levels<D>,
  rules: readonly PlainRule<D>[],
  starts: readonly (readonly number[])[],
): Diagram {
  const cells: number[] = []
  const nodes = new Map<string, number>()
  const built = new Map<string, number>()
  const classes = new Map<string, number>()
  const named = levels.map(([name]) => rules.map(({ when }) => new Set(when[name])))

  const classFor = (live: readonly number[]): number => {
    const key = live.join(' ')
    const known = classes.get(key) ?? classes.size
    classes.set(key, known)
    return known
  }
  const nodeFor = (level: number, live: readonly number[]): number => {
    const key = `${level}:${live.join(' ')}`
    const before = built.get(key)
    if (before !== undefined) return before
    const children = childrenOf(level, live)
    const shape = `${level}:${children.join(' ')}`
    const node = nodes.get(shape) ?? cells.length
    if (!nodes.has(shape)) for (const child of children) cells.push(child)
    nodes.set(shape, node)
    built.set(key, node)
    return node
  }
  const childrenOf = (level: number, live: readonly number[]): number[] => {
    const [, words] = levels[level]!
    const holds = live.map((rule) => named[level]![rule]!)
    const alike = new Map<string, number>()
    return words.map((word) => {
      let pattern = ''
      for (const set of holds) pattern += set.has(word) ? '1' : '0'
      const before = alike.get(pattern)
      if (before !== undefined) return before
      const left = live.filter((_, index) => pattern[index] === '1')
      const child = level === levels.length - 1 ? classFor(left) : nodeFor(level + 1, left)
      alike.set(pattern, child)
      return child
    })
  }

  const roots = starts.map((live) => nodeFor(0, live))
  return {
    cells: Int32Array.from(cells),
    roots,
    classes: [...classes.keys()].map((key) => (key === '' ? [] : key.split(' ').map(Number))),
  }
}
