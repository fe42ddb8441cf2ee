import type { Outcome } from '@kader/domain/vocabulary/outcomes'
import { outcomeAt } from './outcome-at.ts'
import type { Known, RuleClass } from './rule-class.ts'
import { type WordGroup, wordGroupsOf } from './word-groups.ts'

/** The outcome in every class as one shared diagram: a node asks a group of conditions and has three ways on. */
export interface OutcomeDiagram {
  /** Five to a node: the word its conditions stand in, their bits, and where to go on no, on not known and on yes. */
  readonly cells: Int32Array
  /** Where each class begins; a class with too many groups to write out has no place here. */
  readonly starts: readonly (number | undefined)[]
}

const outcomes: readonly Outcome[] = [
  'duty',
  'permit',
  'conditional',
  'undecidable',
  'hold',
  'prohibited',
  'no-basis',
]

/** A class with more groups is decided by its rules: its 3 to the power of 9 situations take too long to write out. */
const mostGroups = 8

/** Writes out what the rules of each class decide in each situation, and shares what is the same. */
export function outcomeDiagram(classes: readonly RuleClass<unknown>[]): OutcomeDiagram {
  const cells: number[] = []
  const nodes = new Map<string, number>()
  const nodeFor = (node: readonly number[]): number => {
    const key = node.join(' ')
    const before = nodes.get(key)
    if (before !== undefined) return before
    const place = cells.length
    cells.push(...node)
    nodes.set(key, place)
    return place
  }
  const startOf = (at: RuleClass<unknown>): number | undefined => {
    const groups = wordGroupsOf(at)
    if (groups.length > mostGroups) return undefined
    const built = new Map<string, number>()
    const pathFrom = (table: Table): number => {
      const { open, found } = withoutIdle(table)
      const only = found[0]!
      if (open.length === 0) return ~only
      const key = `${open.map(({ word, bits }) => `${word}/${bits}`).join()}:${found.join('')}`
      const before = built.get(key)
      if (before !== undefined) return before
      const first = bestFirst({ open, found })
      const [no, unknown, yes] = [0, 1, 2].map((said) => pathFrom(after({ open, found }, first, said)))
      const { word, bits } = open[first]!
      const node = nodeFor([word, bits, no!, unknown!, yes!])
      built.set(key, node)
      return node
    }
    return pathFrom({ open: groups, found: outcomesOf(at, groups) })
  }
  const starts = classes.map(startOf)
  return { cells: Int32Array.from(cells), starts }
}

/** The outcome inside a class, without its reasons: as `outcomeAt` says, in a few steps. */
export function outcomeIn(
  { cells, starts }: OutcomeDiagram,
  at: RuleClass<unknown>,
  { yes, no }: Known,
): Outcome {
  let node = starts[at.index]
  if (node === undefined) return outcomeAt(at, { yes, no })
  while (node >= 0) {
    const word: number = cells[node]!
    const bits: number = cells[node + 1]!
    if (no[word]! & bits) node = cells[node + 2]!
    else node = cells[node + ((yes[word]! & bits) === bits ? 4 : 3)]!
  }
  return outcomes[~node]!
}

/** The outcomes for each state of the groups still open: the first group changes fastest. */
interface Table {
  readonly open: readonly WordGroup[]
  readonly found: Uint8Array
}

function outcomesOf(at: RuleClass<unknown>, groups: readonly WordGroup[]): Uint8Array {
  return Uint8Array.from({ length: 3 ** groups.length }, (_, number) => {
    const yes = Array.from({ length: at.width }, () => 0)
    const no = Array.from({ length: at.width }, () => 0)
    let rest = number
    for (const { word, bits } of groups) {
      if (rest % 3 === 0) no[word]! |= bits
      if (rest % 3 === 2) yes[word]! |= bits
      rest = Math.floor(rest / 3)
    }
    return outcomes.indexOf(outcomeAt(at, { yes, no }))
  })
}

/** What is left once the group at this place is answered: 0 for no, 1 for not known, 2 for yes. */
function after({ open, found }: Table, place: number, said: number): Table {
  const step = 3 ** place
  const left = new Uint8Array(found.length / 3)
  for (let from = said * step, to = 0; from < found.length; from += 3 * step, to += step)
    left.set(found.subarray(from, from + step), to)
  return { open: open.filter((_, other) => other !== place), found: left }
}

/** Without the groups whose answer changes nothing. */
function withoutIdle(table: Table): Table {
  const idle = table.open.findIndex((_, place) => !matters(table.found, place))
  return idle < 0 ? table : withoutIdle(after(table, idle, 0))
}

function matters(found: Uint8Array, place: number): boolean {
  const step = 3 ** place
  for (let block = 0; block < found.length; block += 3 * step)
    for (let at = block; at < block + step; at += 1)
      if (found[at] !== found[at + step] || found[at] !== found[at + 2 * step]) return true
  return false
}

/** The group after which, over its three answers, the fewest others still matter. */
function bestFirst(table: Table): number {
  const left = table.open.map((_, place) =>
    [0, 1, 2].reduce((sum, said) => {
      const { open, found } = after(table, place, said)
      return sum + open.filter((_, other) => matters(found, other)).length
    }, 0),
  )
  return left.indexOf(Math.min(...left))
}
