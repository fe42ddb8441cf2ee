import { dayNumber } from './day-number.ts'
import { type Diagram, type Levels, diagramOf } from './diagram.ts'
import { mistakesInPlainRules } from './mistakes-in-plain-rules.ts'
import { type OutcomeDiagram, outcomeDiagram } from './outcome-diagram.ts'
import { type Period, inForce, periodAt, periodsOf } from './periods.ts'
import type { PlainRule, PlainRulebook } from './plain-rule.ts'
import { type RuleClass, ruleClass } from './rule-class.ts'

/** A rulebook as one canonical shared structure: day and dimensions select a class, conditions decide inside it. */
export interface Compiled<D extends string, R extends PlainRule<D> = PlainRule<D>> {
  readonly levels: Levels<D>
  readonly conditions: readonly string[]
  readonly rules: readonly R[]
  readonly periods: readonly Period[]
  readonly classes: readonly RuleClass<R>[]
  readonly diagram: Diagram
  /** Written out when first asked for, then kept. */
  readonly outcomes: () => OutcomeDiagram
  /** First days of the periods, as numbers. */
  readonly starts: readonly number[]
  /** The place of each word within its dimension. */
  readonly places: readonly ReadonlyMap<unknown, number>[]
}

/** Compiles any rulebook, on any dimensions; throws with every mistake it finds. */
export function compileRulebook<D extends string, R extends PlainRule<D>>(
  given: PlainRulebook<D, R>,
): Compiled<D, R> {
  const mistakes = mistakesInPlainRules(given)
  if (mistakes.length > 0) throw new Error(`This rulebook cannot be compiled:\n${mistakes.join('\n')}`)
  const rules = defeatersFirst(given.rules)
  const levels = Object.entries(given.dimensions) as [D, readonly string[]][]
  const periods = periodsOf(rules, given.since ?? '0000-01-01')
  const live = periods.map(({ from }) => [...rules.keys()].filter((rule) => inForce(rules[rule]!, from)))
  const diagram = diagramOf(levels, rules, live)
  const classes = diagram.classes.map((members, index) =>
    ruleClass(
      index,
      members.map((rule) => rules[rule]!),
    ),
  )
  let outcomes: OutcomeDiagram | undefined
  return {
    levels,
    conditions: given.conditions,
    rules,
    periods,
    diagram,
    classes,
    outcomes: () => (outcomes ??= outcomeDiagram(classes)),
    starts: periods.map(({ from }) => dayNumber(from)),
    places: levels.map(([, words]) => new Map(words.map((word, place) => [word, place]))),
  }
}

/** The rules that apply together at this place and day; nothing for a day or a word that is not known. */
export function classAt<D extends string, R extends PlainRule<D>>(
  { diagram, levels, places, starts, classes }: Compiled<D, R>,
  question: Readonly<Record<D | 'at', unknown>>,
): RuleClass<R> | undefined {
  let node = diagram.roots[periodAt(starts, question.at)]
  for (let level = 0; level < levels.length; level += 1) {
    const word = places[level]!.get(question[levels[level]![0]])
    if (node === undefined || word === undefined) return undefined
    node = diagram.cells[node + word]
  }
  return node === undefined ? undefined : classes[node]
}

/** In an order that depends on the ids only: what defeats a rule comes before it. */
function defeatersFirst<R extends PlainRule>(given: readonly R[]): readonly R[] {
  const byId = [...given].sort((a, b) => (a.id < b.id ? -1 : 1))
  const defeaters = new Map<string, R[]>()
  for (const rule of byId)
    for (const id of rule.exceptionTo ?? []) defeaters.set(id, [...(defeaters.get(id) ?? []), rule])
  const ordered = new Set<R>()
  const place = (rule: R): void => {
    if (ordered.has(rule)) return
    for (const other of defeaters.get(rule.id) ?? []) place(other)
    ordered.add(rule)
  }
  for (const rule of byId) place(rule)
  return [...ordered]
}
