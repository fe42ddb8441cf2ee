import type { Compiled } from './compile-rulebook.ts'
import { outcomeAt } from './outcome-at.ts'
import type { PlainQuestion } from './plain-rule.ts'
import { rootOn } from './regions.ts'
import type { RuleClass } from './rule-class.ts'
import { situations } from './situations.ts'

/** A question that the second rulebook opens and the first does not, if there is one in the whole space. */
export function widening<D extends string>(
  law: Compiled<D>,
  other: Compiled<D>,
): PlainQuestion<D> | undefined {
  const seen = new Set<string>()
  const known = new Map<string, Record<string, boolean> | undefined>()
  const path: string[] = []
  const atLeaf = (a: number, b: number): Record<string, boolean> | undefined => {
    const key = `${a} ${b}`
    if (!known.has(key)) known.set(key, opensMore(law.classes[a]!, other.classes[b]!))
    return known.get(key)
  }
  const walk = (a: number, b: number): Record<string, boolean> | undefined => {
    const level = law.levels[path.length]
    if (level === undefined) return atLeaf(a, b)
    const key = `${path.length} ${a} ${b}`
    if (seen.has(key)) return undefined
    seen.add(key)
    for (const [place, word] of level[1].entries()) {
      path.push(word)
      const found = walk(law.diagram.cells[a + place]!, other.diagram.cells[b + place]!)
      if (found !== undefined) return found
      path.pop()
    }
    return undefined
  }
  for (const at of new Set([...law.periods, ...other.periods].map(({ from }) => from))) {
    const conditions = walk(rootOn(law, at), rootOn(other, at))
    if (conditions === undefined) continue
    const place = Object.fromEntries(law.levels.map(([name], index) => [name, path[index]!]))
    return { ...(place as Record<D, string>), at, conditions }
  }
  return undefined
}

function opensMore(law: RuleClass, other: RuleClass): Record<string, boolean> | undefined {
  for (const { known, answers } of situations([law, other])) {
    const before = outcomeAt(law, known[0]!)
    const after = outcomeAt(other, known[1]!)
    if ((after === 'permit' || after === 'duty') && before !== 'permit' && before !== 'duty') return answers()
  }
  return undefined
}
