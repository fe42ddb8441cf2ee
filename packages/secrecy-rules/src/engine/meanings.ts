import type { Chances } from './chances.ts'
import { chancesKey } from './chances.ts'

/** What the answer depends on: a dimension with a meaning for each word, or in the end the conditions. */
export type Meaning =
  | { readonly dimension: number; readonly children: readonly number[] }
  | { readonly chances: Chances; readonly refusals: string }

/** Meanings with a number each: the same number exactly when nothing can tell them apart. */
export class Meanings {
  readonly #all: Meaning[] = []
  readonly #numbers = new Map<string, number>()
  readonly #open = new Map<number, ReadonlySet<number>>()
  readonly #without = new Map<string, number>()

  of(meaning: number): Meaning {
    return this.#all[meaning]!
  }

  /** The same chances and the same refusals are one meaning. */
  leaf(chances: Chances, refusals: string): number {
    return this.#number(`${chancesKey(chances)}/${refusals}`, { chances, refusals })
  }

  node(dimension: number, children: readonly number[]): number {
    return this.#number(`${dimension}:${children.join()}`, { dimension, children })
  }

  /** The dimensions that can change the answer from here. */
  open(meaning: number): ReadonlySet<number> {
    const before = this.#open.get(meaning)
    if (before !== undefined) return before
    const one = this.of(meaning)
    const open = new Set<number>()
    if ('children' in one) {
      if (one.children.some((child) => child !== one.children[0])) open.add(one.dimension)
      for (const child of new Set(one.children)) for (const more of this.open(child)) open.add(more)
    }
    this.#open.set(meaning, open)
    return open
  }

  /** What is left once a dimension is answered with the word at this place. */
  after(meaning: number, dimension: number, word: number): number {
    const one = this.of(meaning)
    if (!('children' in one)) return meaning
    if (one.dimension === dimension) return one.children[word]!
    const key = `${meaning} ${dimension} ${word}`
    const before = this.#without.get(key)
    if (before !== undefined) return before
    const found = this.node(
      one.dimension,
      one.children.map((child) => this.after(child, dimension, word)),
    )
    this.#without.set(key, found)
    return found
  }

  /** What is left for each word of a dimension. */
  each(meaning: number, dimension: number): readonly number[] {
    return Array.from({ length: this.#words(meaning, dimension) }, (_, word) =>
      this.after(meaning, dimension, word),
    )
  }

  /** All chances that can be reached from here. */
  leaves(meaning: number, seen = new Set<number>()): readonly Chances[] {
    if (seen.has(meaning)) return []
    seen.add(meaning)
    const one = this.of(meaning)
    if (!('children' in one)) return [one.chances]
    return [...new Set(one.children)].flatMap((child) => this.leaves(child, seen))
  }

  #words(meaning: number, dimension: number): number {
    const one = this.of(meaning)
    if (!('children' in one)) return 1
    return one.dimension === dimension ? one.children.length : this.#words(one.children[0]!, dimension)
  }

  #number(key: string, meaning: Meaning): number {
    const before = this.#numbers.get(key)
    if (before !== undefined) return before
    this.#numbers.set(key, this.#all.length)
    return this.#all.push(meaning) - 1
  }
}
