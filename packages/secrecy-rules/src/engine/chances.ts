import { within } from './ways-to.ts'

/** What a question may still become: the least sets of yes that open it, and those that make it a duty. */
export interface Chances {
  readonly opens: readonly (readonly string[])[]
  readonly duty: readonly (readonly string[])[]
}

/** What is left once a condition is answered. */
export function afterAnswer({ opens, duty }: Chances, code: string, yes: boolean): Chances {
  return { opens: left(opens, code, yes), duty: left(duty, code, yes) }
}

/** Nothing that is still unknown can change the answer. */
export function isSettled({ opens, duty }: Chances): boolean {
  return [opens, duty].every((sets) => sets.every(({ length }) => length === 0))
}

/** The conditions that can still change the answer. */
export function openCodes({ opens, duty }: Chances): readonly string[] {
  return [...new Set([...opens, ...duty].flat())].sort()
}

/** The same text for the same chances. */
export function chancesKey({ opens, duty }: Chances): string {
  return (
    [opens, duty]
      .map((sets) =>
        sets
          .map((codes) => [...codes].sort().join(' '))
          .sort()
          .join('|'),
      )
      .map(String)
      .join('/') + `/${opens.length} ${duty.length}`
  )
}

function left(sets: Chances['opens'], code: string, yes: boolean): Chances['opens'] {
  if (!yes) return sets.filter((codes) => !codes.includes(code))
  const rest = sets.map((codes) => codes.filter((other) => other !== code))
  return rest.filter(
    (codes, place) =>
      !rest.some(
        (other, at) => at !== place && within(other, codes) && (other.length < codes.length || at < place),
      ),
  )
}

/** Which condition to ask first so that, with each answer as likely, the fewest are asked on average. */
export function fewestConditions(
  order: readonly string[],
): (chances: Chances) => { readonly cost: number; readonly ask?: string } {
  const known = new Map<string, { readonly cost: number; readonly ask?: string }>()
  const best = (chances: Chances): { readonly cost: number; readonly ask?: string } => {
    if (isSettled(chances)) return { cost: 0 }
    const key = chancesKey(chances)
    const before = known.get(key)
    if (before !== undefined) return before
    let found: { readonly cost: number; readonly ask?: string } = { cost: Number.POSITIVE_INFINITY }
    for (const code of unlike(chances, order)) {
      const [yes, no] = [true, false].map((said) => best(afterAnswer(chances, code, said)).cost)
      const cost = 1 + (yes! + no!) / 2
      if (cost < found.cost) found = { cost, ask: code }
    }
    known.set(key, found)
    return found
  }
  return best
}

/** One condition for every way in which conditions differ. */
function unlike({ opens, duty }: Chances, order: readonly string[]): readonly string[] {
  const first = new Map<string, string>()
  const open = new Set(openCodes({ opens, duty }))
  for (const code of order.filter((one) => open.has(one))) {
    const stands = [...opens, ...duty].map((codes) => (codes.includes(code) ? 1 : 0)).join('')
    if (!first.has(stands)) first.set(stands, code)
  }
  return [...first.values()]
}
