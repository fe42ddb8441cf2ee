import type { Compiled } from './compile-rulebook.ts'
import { differencesIn } from './differences-in.ts'
import type { PlainQuestion } from './plain-rule.ts'
import { rootOn } from './regions.ts'
import { smallestHitting } from './smallest-hitting.ts'

/**
 * The smallest set of a question's own facts, dimensions and conditions by name, that alone fixes its outcome
 * on that day, whatever the other facts are; that a condition is not known is a fact too. Exact: every
 * question with another outcome differs in one of them, and no smaller set has that property.
 */
export function forcingSet<D extends string>(
  rulebook: Compiled<D>,
  question: PlainQuestion<D>,
): readonly string[] {
  const { levels, classes } = rulebook
  const own = ownClass(rulebook, question)
  const outcome = differencesIn(classes[own]!, question.conditions).own
  const differing: string[][] = []
  for (const [at, changed] of placesOf(rulebook, question)) {
    const { others } = differencesIn(classes[at]!, question.conditions, outcome)
    for (const dimensions of changed)
      for (const codes of others)
        differing.push([
          ...levels.flatMap(([name], level) => (dimensions & (1 << level) ? [name] : [])),
          ...codes,
        ])
  }
  return smallestHitting(differing)
}

function ownClass<D extends string>(rulebook: Compiled<D>, question: PlainQuestion<D>): number {
  const found = [...placesOf(rulebook, question)].find(([, changed]) => changed.includes(0))
  return found![0]
}

/** For each class the least sets of dimensions, as bits, that must change to come there. */
function placesOf<D extends string>(
  rulebook: Compiled<D>,
  question: PlainQuestion<D>,
): ReadonlyMap<number, readonly number[]> {
  const { levels, places, diagram } = rulebook
  const found = new Map<number, Set<number>>()
  const seen = new Set<string>()
  const walk = (node: number, level: number, changed: number): void => {
    if (seen.has(`${level} ${node} ${changed}`)) return
    seen.add(`${level} ${node} ${changed}`)
    if (level === levels.length) {
      found.set(node, (found.get(node) ?? new Set()).add(changed))
      return
    }
    const [name, words] = levels[level]!
    const own = places[level]!.get(question[name])
    if (own === undefined) throw new Error(`${question[name]} is no ${name}.`)
    for (const place of words.keys())
      walk(diagram.cells[node + place]!, level + 1, place === own ? changed : changed | (1 << level))
  }
  walk(rootOn(rulebook, question.at), 0, 0)
  return new Map([...found].map(([at, all]) => [at, least([...all])]))
}

function least(all: readonly number[]): readonly number[] {
  return all.filter((one) => !all.some((other) => other !== one && (other & one) === other))
}
