import type { Compiled } from './compile-rulebook.ts'
import { type Box, regions } from './regions.ts'
import { opening, waysTo } from './ways-to.ts'

/** Facts that together open: one of these words in each dimension, and these conditions answered yes. */
export interface Criterion<D extends string> {
  readonly where: Partial<Box<D>>
  readonly yes: readonly string[]
}

/** Criteria over facts: a question with the fixed words opens exactly when one of them holds. */
export function filter<D extends string>(
  rulebook: Compiled<D>,
  day: string,
  fixed: Partial<Record<D, string>>,
): readonly Criterion<D>[] {
  const criteria = new Map<string, Criterion<D>>()
  const ways = new Map<number, readonly (readonly string[])[]>()
  for (const { box, classes } of regions([{ rulebook, at: day }], { fixed })) {
    const at = classes[0]!
    const opened = ways.get(at) ?? waysTo(opening, rulebook.classes[at]!)
    ways.set(at, opened)
    for (const yes of opened) {
      const free = Object.entries(box).filter(([name]) => !(name in fixed))
      const where = Object.fromEntries(free) as Partial<Box<D>>
      criteria.set(JSON.stringify([where, yes]), { where, yes })
    }
  }
  return merged([...criteria.values()])
}

/** Whether these facts satisfy one of the criteria. */
export function matches<D extends string>(
  criteria: readonly Criterion<D>[],
  facts: Partial<Record<D, string>> & { readonly conditions: Readonly<Record<string, boolean | undefined>> },
): boolean {
  return criteria.some(
    ({ where, yes }) =>
      yes.every((code) => facts.conditions[code] === true) &&
      Object.entries<readonly string[] | undefined>(where).every(([name, words]) =>
        words?.includes(facts[name as D] ?? ''),
      ),
  )
}

/** Criteria that differ in one dimension only become one. */
function merged<D extends string>(criteria: readonly Criterion<D>[]): readonly Criterion<D>[] {
  let left = criteria
  for (const name of Object.keys(criteria[0]?.where ?? {}) as D[]) {
    const alike = new Map<string, Criterion<D>>()
    for (const one of left) {
      const key = JSON.stringify([{ ...one.where, [name]: [] }, one.yes])
      const words = [...(alike.get(key)?.where[name] ?? []), ...(one.where[name] ?? [])]
      alike.set(key, { ...one, where: { ...one.where, [name]: [...new Set(words)].sort() } })
    }
    left = [...alike.values()]
  }
  return left
}
