import type { Effect, PlainQuestion, PlainRule, PlainRulebook } from './plain-rule.ts'

type D = 'who' | 'role' | 'act' | 'thing' | 'place' | 'hour' | 'aim'

const sizes: Readonly<Record<D, number>> = { who: 12, role: 5, act: 6, thing: 9, place: 4, hour: 3, aim: 5 }
const effects: readonly Effect[] = [
  'permit',
  'permit',
  'permit',
  'duty',
  'prohibit',
  'prohibit',
  'hold',
  'note',
]

/** A rulebook that has nothing to do with the law, the same for the same number of rules. */
export function anotherRulebook(rules: number): PlainRulebook<D> {
  const any = dice(rules)
  const dimensions = Object.fromEntries(
    Object.entries(sizes).map(([name, size]) => [
      name,
      Array.from({ length: size }, (_, word) => `${name}${word}`),
    ]),
  ) as Record<D, string[]>
  const conditions = Array.from({ length: 14 }, (_, place) => `k${place}`)
  const some = (words: readonly string[]): string[] => {
    if (any(2) === 0) return [...words]
    const first = any(words.length)
    return words.slice(first, first + 3)
  }
  const rule = (place: number): PlainRule<D> => {
    const effect = effects[any(effects.length)]!
    const codes = conditions.filter(() => any(7) === 0)
    const year = 2020 + any(5)
    return {
      id: idOf(place),
      effect,
      validFrom: `${year}-01-01`,
      ...(any(3) === 0 ? { validTo: `${year + any(4)}-12-31` } : {}),
      when: Object.fromEntries(
        Object.entries(dimensions).map(([name, words]) => [name, some(words)]),
      ) as never,
      ...(effect === 'permit' || effect === 'duty'
        ? { requires: codes }
        : any(4) === 0
          ? {}
          : { unless: codes }),
      exceptionTo: Array.from({ length: 4 }, () => idOf(any(Math.max(place, 1)))).filter(
        (id) => id !== idOf(place),
      ),
    }
  }
  return {
    dimensions,
    conditions,
    rules: Array.from({ length: rules }, (_, place) => rule(place)),
    since: '2020-01-01',
  }
}

export function questionsOf(given: PlainRulebook<D>, count: number): PlainQuestion<D>[] {
  const any = dice(count)
  const one = <T>(words: readonly T[]): T => words[any(words.length)]!
  const answers = (): Record<string, boolean> =>
    Object.fromEntries(
      given.conditions.flatMap(
        (code) => [[], [[code, true]], [[code, true]], [[code, any(3) > 0]]][any(4)] as [string, boolean][],
      ),
    )
  return Array.from({ length: count }, () => ({
    ...(Object.fromEntries(
      Object.entries(given.dimensions).map(([name, words]) => [name, one(words)]),
    ) as Record<D, string>),
    at: `${2020 + any(8)}-0${1 + any(9)}-15`,
    conditions: answers(),
  }))
}

/** Numbers that look thrown and are always the same. */
export function dice(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return (state >> 8) % below
  }
}

function idOf(place: number): string {
  return `r${`${place}`.padStart(2, '0')}`
}
