import { type Chances, afterAnswer, openCodes, withoutKnowing } from './chances.ts'
import type { Compiled } from './compile-rulebook.ts'
import type { Meanings } from './meanings.ts'
import { refusalsShown } from './refusals-shown.ts'
import { rootOn } from './regions.ts'
import type { RuleClass } from './rule-class.ts'
import { opening, waysTo } from './ways-to.ts'

/** A question of which dimensions and conditions may still be open. */
export type QuestionSoFar<D extends string> = Readonly<Partial<Record<D, string>>> & {
  readonly at: string
  readonly conditions: Readonly<Record<string, boolean | undefined>>
}

/** What the answer still depends on, once the words given, the answers and what cannot be known are counted. */
export function meaningOf<D extends string>(
  rulebook: Compiled<D>,
  soFar: QuestionSoFar<D>,
  { meanings, notKnown }: { readonly meanings: Meanings; readonly notKnown: readonly string[] },
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
  const said = (code: string): boolean | undefined => soFar.conditions[code]
  const leafOf = (at: number): number => {
    const before = leaves.get(at)
    if (before !== undefined) return before
    const one = classes[at]!
    let chances = chancesIn(one)
    for (const code of one.conditions) {
      const answer = said(code)
      if (typeof answer === 'boolean') chances = afterAnswer(chances, code, answer)
    }
    chances = withoutKnowing(chances, notKnown)
    const leaf = meanings.leaf(chances, refusalsShown(one, openCodes(chances), said))
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

const chancesOf = new WeakMap<RuleClass, Chances>()

/** Of a class nothing is known yet; worked out once. */
function chancesIn(at: RuleClass): Chances {
  const before = chancesOf.get(at)
  if (before !== undefined) return before
  const chances = { opens: waysTo(opening, at), duty: waysTo(new Set(['duty']), at) }
  chancesOf.set(at, chances)
  return chances
}
