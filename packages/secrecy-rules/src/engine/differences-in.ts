import type { Outcome } from '@kader/domain/vocabulary/outcomes'
import { outcomeAt } from './outcome-at.ts'
import type { RuleClass } from './rule-class.ts'
import { type Group, type Said, groupsOf, situations } from './situations.ts'

export interface DifferencesIn {
  /** The outcome in this class with the answers as they are. */
  readonly own: Outcome
  /** Sets of conditions of which other answers bring another outcome than the one asked about. */
  readonly others: readonly (readonly string[])[]
}

type Answers = Readonly<Record<string, boolean | undefined>>

/** What would have to be answered otherwise in a class for its outcome to differ. */
export function differencesIn(at: RuleClass, answers: Answers, than?: Outcome): DifferencesIn {
  const { groups, outcomes } = tableOf(at)
  const own = groups.map((group) => weakest(group, answers))
  const ownOutcome = outcomes[numberOf(own)]!
  if (than === undefined) return { own: ownOutcome, others: [] }
  if (ownOutcome !== than) return { own: ownOutcome, others: [[]] }
  const changes = [...outcomes.keys()]
    .filter((number) => outcomes[number] !== than)
    .map((number) => changesTo(statesOf(groups, number), own))
  const others = leastOf(changes).flatMap((change) =>
    [...change].reduce<readonly string[][]>(
      (sets, [place, to]) =>
        ways(groups[place]!, answers, to).flatMap((codes) => sets.map((set) => [...set, ...codes])),
      [[]],
    ),
  )
  return { own: ownOutcome, others }
}

/** By the place of a group: what its weakest answer becomes. */
type Change = ReadonlyMap<number, Said>

function changesTo(states: readonly Said[], own: readonly Said[]): Change {
  return new Map([...states.entries()].filter(([place, said]) => said !== own[place]))
}

/** Without those that change more than another does. */
function leastOf(changes: readonly Change[]): readonly Change[] {
  const kept: Change[] = []
  for (const one of [...changes].sort((a, b) => a.size - b.size))
    if (!kept.some((other) => [...other].every(([place, to]) => one.has(place) && one.get(place) === to)))
      kept.push(one)
  return kept
}

/** Which answers of a group must change for its weakest to be this. */
function ways(group: Group, answers: Answers, to: Said): readonly (readonly string[])[] {
  if (to === true) return [group.filter((code) => answers[code] !== true)]
  const no = group.filter((code) => answers[code] === false)
  return to === undefined && no.length > 0 ? [no] : group.map((code) => [code])
}

function weakest(group: Group, answers: Answers): Said {
  if (group.some((code) => answers[code] === false)) return false
  return group.some((code) => answers[code] === undefined) ? undefined : true
}

interface Table {
  readonly groups: readonly Group[]
  /** By the number of the situation, as `situations` counts. */
  readonly outcomes: readonly Outcome[]
}

const order: readonly Said[] = [true, false, undefined]
const tables = new WeakMap<RuleClass, Table>()

function tableOf(at: RuleClass): Table {
  const before = tables.get(at)
  if (before !== undefined) return before
  const outcomes: Outcome[] = []
  for (const { known } of situations([at], order)) outcomes.push(outcomeAt(at, known[0]!))
  const table = { groups: groupsOf([at]), outcomes }
  tables.set(at, table)
  return table
}

function numberOf(states: readonly Said[]): number {
  return states.reduce((sum, said, place) => sum + order.indexOf(said) * order.length ** place, 0)
}

function statesOf(groups: readonly Group[], number: number): readonly Said[] {
  return groups.map((_, place) => order[Math.floor(number / order.length ** place) % order.length])
}
