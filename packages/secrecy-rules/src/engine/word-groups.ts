import type { RuleClass } from './rule-class.ts'

/** Conditions of a class that stand in the same rules and in the same number of bits. */
export interface WordGroup {
  readonly word: number
  readonly bits: number
}

/** The groups of a class: a rule looks only at the weakest answer in each. */
export function wordGroupsOf({ conditions, rules }: RuleClass<unknown>): readonly WordGroup[] {
  const groups = new Map<string, WordGroup>()
  for (const place of conditions.keys()) {
    const word = Math.floor(place / 31)
    const bit = 1 << (place % 31)
    const stands = `${word}:${rules.map(({ asks }) => (asks[word]! & bit ? 1 : 0)).join('')}`
    groups.set(stands, { word, bits: (groups.get(stands)?.bits ?? 0) | bit })
  }
  return [...groups.values()]
}
