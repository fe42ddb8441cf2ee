import { type Chances, afterAnswer, chancesKey, openCodes } from './chances.ts'

/** How likely the answer to each condition is yes, between 0 and 1. */
export type Likelihood = (code: string) => number

export interface FirstCondition {
  /** How many conditions are asked on average from here. */
  readonly cost: number
  readonly ask?: string
}

/** Which condition to ask first so that the fewest are asked on average. */
export function fewestConditions(
  order: readonly string[],
  likely: Likelihood,
): (chances: Chances) => FirstCondition {
  const known = new Map<string, FirstCondition>()
  const best = (chances: Chances): FirstCondition => {
    const codes = unlike(chances, order, likely)
    if (codes.length === 0) return { cost: 0 }
    const key = chancesKey(chances)
    const before = known.get(key)
    if (before !== undefined) return before
    let found: FirstCondition = { cost: Number.POSITIVE_INFINITY }
    for (const code of codes) {
      const [yes, no] = [true, false].map((said) => best(afterAnswer(chances, code, said)).cost)
      const cost = 1 + likely(code) * yes! + (1 - likely(code)) * no!
      if (cost < found.cost - 1e-9) found = { cost, ask: code }
    }
    known.set(key, found)
    return found
  }
  return best
}

/** Of conditions that stand in the same sets, the one whose answer is likeliest to be no. */
function unlike({ opens, duty }: Chances, order: readonly string[], likely: Likelihood): readonly string[] {
  const first = new Map<string, string>()
  const open = new Set(openCodes({ opens, duty }))
  for (const code of order.filter((one) => open.has(one))) {
    const stands = [...opens, ...duty].map((codes) => (codes.includes(code) ? 1 : 0)).join('')
    const other = first.get(stands)
    if (other === undefined || likely(code) < likely(other)) first.set(stands, code)
  }
  return [...first.values()]
}
