import { type LocalDate, addDays } from '@kader/domain/local-date'
import type { Capacity } from '@kader/domain/vocabulary/capacities'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { Kind } from '@kader/domain/vocabulary/kinds'
import { Setting } from '@kader/domain/vocabulary/settings'
import {
  type Box,
  type ChangeGroup,
  type Dimension,
  classAt,
  diff,
  isGround,
  isGuard,
  lawfulRulebook,
  rowOf,
  timeline,
} from '@kader/secrecy-rules'
import { type ArticleInWords, articleInWords } from '../article-in-words.ts'
import { boundaryDays } from './boundary-days.ts'
import { normsOn } from './doubt.ts'
import { type Direction, directions } from './flows-on.ts'
import { type Party, parties, partyOf } from './parties.ts'
import { type Standing, isOpen, standingOf } from './standing.ts'

/** What became of a flow, looked at with every condition met. */
export type Turn = 'opens' | 'closes' | 'otherwise' | 'reason'
export const turns: readonly Turn[] = ['opens', 'closes', 'otherwise', 'reason']

/** What one rule, by beginning or ending, does to the flows of one's own. */
export interface LawChange {
  readonly rule: string
  /** Plain Dutch. */
  readonly sentence: string
  readonly begins: boolean
  readonly turn: Turn
  readonly direction: Direction
  readonly kinds: readonly Kind[]
  readonly parties: readonly Party[]
  readonly settings: readonly Setting[]
  /** Of what was open and still is: what is asked now and was not asked there before. */
  readonly asks: readonly ConditionCode[]
  readonly articles: readonly ArticleInWords[]
}

export interface ChangesOn {
  readonly at: LocalDate
  /** What changed in the frame of the law, in Dutch; absent on a day that is no turn of it. */
  readonly frame?: string
  readonly changes: readonly LawChange[]
  /** Articles under the rules of one's own flows that begin on this day, or ended the day before. */
  readonly begun: readonly ArticleInWords[]
  readonly ended: readonly ArticleInWords[]
}

/** What differs for these capacities between a day and the day before, by the rule that causes it. */
export function changesOn(own: readonly Capacity[], at: LocalDate): ChangesOn {
  const before = addDays(at, -1)
  const frame = timeline.find(({ from }) => from === at && at !== boundaryDays[0])?.changes
  return {
    at,
    ...(frame === undefined ? {} : { frame }),
    changes: gathered(own, at),
    begun: articlesTouching(own, at, ({ from }) => from === at),
    ended: articlesTouching(own, before, ({ to }) => to === before),
  }
}

const differences = new Map<string, readonly ChangeGroup<Dimension>[]>()

function differencesOn(at: LocalDate): readonly ChangeGroup<Dimension>[] {
  if (!boundaryDays.includes(at) || at === boundaryDays[0]) return []
  const rulebook = lawfulRulebook.compiled
  const known = differences.get(at) ?? diff({ rulebook, at: addDays(at, -1) }, { rulebook, at })
  differences.set(at, known)
  return known
}

interface Gathering {
  readonly rule: string
  readonly turn: Turn
  readonly direction: Direction
  readonly kinds: Set<string>
  readonly parties: Set<Party>
  readonly settings: Set<string>
  readonly asks: Set<ConditionCode>
}

function gathered(own: readonly Capacity[], at: LocalDate): readonly LawChange[] {
  const found = new Map<string, Gathering>()
  for (const { rules, changes } of differencesOn(at))
    for (const box of new Set(changes.flatMap(({ where }) => where))) {
      const was = standingIn(box, addDays(at, -1))
      const turn = turnOf(was, standingIn(box, at))
      for (const direction of directions)
        for (const rule of rules) gather(found, { rule, turn, direction, box, was, own })
    }
  return withoutPredecessors([...found.values()], at)
    .sort(inOrder)
    .map((one) => inWords(one, at))
}

/** Where a sub-rule makes place for its successor of the same row, only the successor is told. */
function withoutPredecessors(found: readonly Gathering[], at: LocalDate): Gathering[] {
  const groupOf = ({ turn, direction, rule }: Gathering): string => `${turn} ${direction} ${rowOf(rule)}`
  const succeeded = new Set(found.filter(({ rule }) => beginsOn(rule, at)).map(groupOf))
  return found.filter((one) => beginsOn(one.rule, at) || !succeeded.has(groupOf(one)))
}

function beginsOn(id: string, at: LocalDate): boolean {
  return lawfulRulebook.byId.get(id)?.rule.validFrom === (at as string)
}

interface Moved {
  readonly rule: string
  readonly turn: Turn
  readonly direction: Direction
  readonly box: Box<Dimension>
  readonly was: Standing
  readonly own: readonly Capacity[]
}

function gather(found: Map<string, Gathering>, { rule, turn, direction, box, was, own }: Moved): void {
  const [near, far] =
    direction === 'send' ? (['holder', 'recipient'] as const) : (['recipient', 'holder'] as const)
  if (!box[near].some((one) => own.includes(one as Capacity))) return
  const key = `${turn} ${direction} ${rule}`
  const one = found.get(key) ?? {
    rule,
    turn,
    direction,
    kinds: new Set<string>(),
    parties: new Set<Party>(),
    settings: new Set<string>(),
    asks: new Set<ConditionCode>(),
  }
  found.set(key, one)
  for (const kind of box.kind) one.kinds.add(kind)
  for (const other of box[far]) one.parties.add(partyOf(other as Capacity))
  for (const setting of box.setting) one.settings.add(setting)
  if (turn !== 'otherwise') return
  const asked = new Set(was.rules.flatMap(({ conditions }) => conditions))
  for (const code of conditionsOf(rule)) if (!asked.has(code)) one.asks.add(code)
}

function conditionsOf(id: string): readonly ConditionCode[] {
  const { rule } = lawfulRulebook.byId.get(id)!
  if (isGround(rule)) return rule.requires
  return (isGuard(rule) ? rule.unless : undefined) ?? []
}

/** A block of a difference lies in one class on each side, so one of its places speaks for all. */
function standingIn(box: Box<Dimension>, at: LocalDate): Standing {
  const words = Object.entries<readonly string[]>(box).map(([name, [first]]) => [name, first])
  const place = { ...Object.fromEntries(words), at } as Record<Dimension | 'at', unknown>
  return standingOf(classAt(lawfulRulebook.compiled, place)!.index)
}

function turnOf(was: Standing, is: Standing): Turn {
  if (isOpen(was) !== isOpen(is)) return isOpen(is) ? 'opens' : 'closes'
  return isOpen(is) ? 'otherwise' : 'reason'
}

function inWords({ rule: id, turn, direction, ...sets }: Gathering, at: LocalDate): LawChange {
  const { rule } = lawfulRulebook.byId.get(id)!
  const begins = beginsOn(id, at)
  return {
    rule: id,
    sentence: rule.sentence,
    begins,
    turn,
    direction,
    kinds: Kind.options.filter((one) => sets.kinds.has(one)),
    parties: parties.filter((one) => sets.parties.has(one)),
    settings: Setting.options.filter((one) => sets.settings.has(one)),
    asks: ConditionCode.options.filter((one) => sets.asks.has(one)),
    articles: normsOn(rule, begins ? at : addDays(at, -1)).map(articleInWords),
  }
}

function inOrder(a: Gathering, b: Gathering): number {
  if (a.turn !== b.turn) return turns.indexOf(a.turn) - turns.indexOf(b.turn)
  if (a.direction !== b.direction) return directions.indexOf(a.direction) - directions.indexOf(b.direction)
  return a.rule < b.rule ? -1 : 1
}

/** Of the rules of that day in which one's own can hold or receive. */
function articlesTouching(
  own: readonly Capacity[],
  at: LocalDate,
  turned: (norm: { readonly from: string; readonly to?: string }) => boolean,
): readonly ArticleInWords[] {
  const touching = lawfulRulebook.rules.filter(
    ({ validFrom, validTo = '9999-12-31', when }) =>
      validFrom <= at &&
      at <= validTo &&
      [...when.holders, ...when.recipients].some((one) => own.includes(one)),
  )
  return [...new Set(touching.flatMap((rule) => normsOn(rule, at)))].filter(turned).map(articleInWords)
}
