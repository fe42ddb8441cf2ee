import { within } from './ways-to.ts'

/** What a question may still become: the least sets of yes that open it, and those that make it a duty. */
export interface Chances {
  readonly opens: readonly (readonly string[])[]
  readonly duty: readonly (readonly string[])[]
}

/** Stands for every condition that somebody was asked and does not know. */
const notToBeKnown = '?'

/** What is left once a condition is answered. */
export function afterAnswer({ opens, duty }: Chances, code: string, yes: boolean): Chances {
  return { opens: left(opens, code, yes), duty: left(duty, code, yes) }
}

/** What is left when these stay unknown: they can keep an answer open, and never bring it about. */
export function withoutKnowing({ opens, duty }: Chances, codes: readonly string[]): Chances {
  const stays = new Set(codes)
  const kept = opens.map((set) => {
    const known = set.filter((code) => !stays.has(code))
    return known.length < set.length ? [...known, notToBeKnown] : known
  })
  return { opens: least(kept), duty: duty.filter((set) => !set.some((code) => stays.has(code))) }
}

/** The conditions that can still change the answer. */
export function openCodes({ opens, duty }: Chances): readonly string[] {
  const codes = new Set([...opens, ...duty].flat())
  codes.delete(notToBeKnown)
  return [...codes].sort()
}

/** The same text for the same chances. */
export function chancesKey({ opens, duty }: Chances): string {
  const written = [opens, duty].map((sets) =>
    sets
      .map((codes) => [...codes].sort().join(' '))
      .sort()
      .join('|'),
  )
  return `${written.join('/')}/${opens.length} ${duty.length}`
}

function left(sets: Chances['opens'], code: string, yes: boolean): Chances['opens'] {
  if (!yes) return sets.filter((codes) => !codes.includes(code))
  return least(sets.map((codes) => codes.filter((other) => other !== code)))
}

/** Without those that hold another. */
function least(sets: Chances['opens']): Chances['opens'] {
  return sets.filter(
    (codes, place) =>
      !sets.some(
        (other, at) => at !== place && within(other, codes) && (other.length < codes.length || at < place),
      ),
  )
}
