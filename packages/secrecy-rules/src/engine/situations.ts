import { codesOf } from './plain-rule.ts'
import type { PlainRule } from './plain-rule.ts'
import type { Known, RuleClass } from './rule-class.ts'

/** Conditions that stand in the same rules: only the weakest of their answers counts. */
export type Group = readonly string[]

/** One state of every group: all yes, some no, or none no and some not known. */
export interface Situation {
  /** For each class what is known there; reused for the next situation. */
  readonly known: readonly Known[]
  /** How many assignments of the conditions are in this state. */
  readonly ways: number
  /** One of them. */
  readonly answers: () => Record<string, boolean>
}

export type Said = boolean | undefined

/** The groups of one class, or of several looked at together. */
export function groupsOf(classes: readonly RuleClass<PlainRule>[]): readonly Group[] {
  const rules = classes.flatMap((one) => one.rules)
  const groups = new Map<string, string[]>()
  for (const code of new Set(classes.flatMap(({ conditions }) => conditions))) {
    const stands = rules.map(({ rule }) => (codesOf(rule).includes(code) ? '1' : '0')).join('')
    const alike = groups.get(stands)
    if (alike === undefined) groups.set(stands, [code])
    else alike.push(code)
  }
  return [...groups.values()]
}

/** Every reachable vector of rule states of these classes, with its number of assignments. */
export function* situations(
  classes: readonly RuleClass<PlainRule>[],
  said: readonly Said[] = [true, false, undefined],
): Generator<Situation> {
  const groups = groupsOf(classes)
  const state: Said[] = groups.map(() => said[0])
  const known = classes.map(({ width }) => ({
    yes: Array.from({ length: width }, () => 0),
    no: Array.from({ length: width }, () => 0),
  }))
  const masks = classes.map((one) => groups.map((group) => masksOf(one, group)))
  const total = said.length ** groups.length
  for (let number = 0; number < total; number += 1) {
    let rest = number
    let ways = 1
    for (const [place, group] of groups.entries()) {
      state[place] = said[rest % said.length]
      rest = Math.floor(rest / said.length)
      ways *= waysOf(group.length, state[place])
    }
    for (const [index, one] of known.entries()) fill(one, masks[index]!, state)
    yield { known, ways, answers: () => answersOf(groups, state) }
  }
}

interface Masks {
  readonly all: readonly number[]
  readonly first: readonly number[]
}

function masksOf({ conditions, width }: RuleClass<unknown>, group: Group): Masks {
  const bits = (codes: readonly string[]): number[] => {
    const words = Array.from({ length: width }, () => 0)
    for (const code of codes) {
      const place = conditions.indexOf(code)
      if (place >= 0) words[Math.floor(place / 31)]! |= 1 << (place % 31)
    }
    return words
  }
  return { all: bits(group), first: bits(group.slice(0, 1)) }
}

function fill(known: { yes: number[]; no: number[] }, masks: readonly Masks[], state: readonly Said[]): void {
  for (let word = 0; word < known.yes.length; word += 1) {
    let yes = 0
    let no = 0
    for (const [place, { all, first }] of masks.entries()) {
      yes |= state[place] === true ? all[word]! : all[word]! & ~first[word]!
      if (state[place] === false) no |= first[word]!
    }
    known.yes[word] = yes
    known.no[word] = no
  }
}

function waysOf(size: number, said: Said): number {
  if (said === true) return 1
  return said === false ? 3 ** size - 2 ** size : 2 ** size - 1
}

function answersOf(groups: readonly Group[], state: readonly Said[]): Record<string, boolean> {
  return Object.fromEntries(
    groups.flatMap((group, place) =>
      group.flatMap((code, index): [string, boolean][] => {
        const said = index === 0 ? state[place] : true
        return said === undefined ? [] : [[code, said]]
      }),
    ),
  )
}
