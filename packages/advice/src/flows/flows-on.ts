import type { LocalDate } from '@kader/domain/local-date'
import type { Capacity } from '@kader/domain/vocabulary/capacities'
import { Kind } from '@kader/domain/vocabulary/kinds'
import { Setting } from '@kader/domain/vocabulary/settings'
import { type Box, type Dimension, type Region, lawfulRulebook, regions } from '@kader/secrecy-rules'
import { isUnconfirmed, isContested } from './doubt.ts'
import { type Extent, extentOf } from './extent.ts'
import { type Party, parties, partyOf } from './parties.ts'
import { type BestOutcome, type Standing, isOpen, standingOf } from './standing.ts'

export type Direction = 'send' | 'receive'
export const directions: readonly Direction[] = ['send', 'receive']

/** Whose flows, on which day, and if wanted in one setting only. */
export interface Looking {
  readonly at: LocalDate
  readonly own: readonly Capacity[]
  readonly setting?: Setting | undefined
}

/** Questions that one class of rules answers. */
export interface FlowPlace {
  readonly standing: Standing
  readonly box: Box<Dimension>
}

/** One kind of information from or to one party: the best that can come of it, over everyone and every purpose. */
export interface Flow {
  readonly direction: Direction
  readonly kind: Kind
  readonly party: Party
  readonly outcome: BestOutcome
  /** Wherever it is open, it is so without a single condition. */
  readonly always: boolean
  /** Where it can be open. */
  readonly settings: readonly Setting[]
  readonly contested: Extent
  readonly unconfirmed: Extent
  readonly places: readonly FlowPlace[]
}

export interface Flows {
  readonly looking: Looking
  readonly all: readonly Flow[]
  /** Absent where no question can be asked at all, as of a party that only receives. */
  find(direction: Direction, kind: Kind, party: Party): Flow | undefined
}

/** Everything the own capacities may send and receive; nothing in which none of them is an end. */
export function flowsOn(looking: Looking): Flows {
  const cells = new Map<string, FlowPlace[]>()
  for (const region of regionsOn(looking.at)) {
    const box = within(region.box, looking.setting)
    if (box === undefined) continue
    const standing = standingOf(region.classes[0]!)
    for (const direction of directions)
      for (const [key, place] of cellsOf({ standing, box }, direction, looking.own)) {
        const cell = cells.get(key)
        if (cell === undefined) cells.set(key, [place])
        else cell.push(place)
      }
  }
  const found = new Map<string, Flow>()
  for (const direction of directions)
    for (const kind of Kind.options)
      for (const party of parties) {
        const places = cells.get(keyOf(direction, kind, party))
        if (places !== undefined)
          found.set(
            keyOf(direction, kind, party),
            summary({ direction, kind, party, places, at: looking.at }),
          )
      }
  return {
    looking,
    all: [...found.values()],
    find: (direction, kind, party) => found.get(keyOf(direction, kind, party)),
  }
}

const days = new Map<string, readonly Region<Dimension>[]>()

/** The blocks of one day, cut once for each stretch of days with the same rules. */
function regionsOn(at: LocalDate): readonly Region<Dimension>[] {
  const { periods } = lawfulRulebook.compiled
  const from = periods.findLast((period) => period.from <= at)?.from ?? at
  const before = days.get(from)
  if (before !== undefined) return before
  const cut = [...regions([{ rulebook: lawfulRulebook.compiled, at }])]
  days.set(from, cut)
  return cut
}

function within(box: Box<Dimension>, setting: Setting | undefined): Box<Dimension> | undefined {
  if (setting === undefined) return box
  return box.setting.includes(setting) ? { ...box, setting: [setting] } : undefined
}

/** A block in the cell of every kind and party it holds, cut to the own end and that party. */
function* cellsOf(
  { standing, box }: FlowPlace,
  direction: Direction,
  own: readonly Capacity[],
): Generator<readonly [key: string, place: FlowPlace]> {
  const [near, far] =
    direction === 'send' ? (['holder', 'recipient'] as const) : (['recipient', 'holder'] as const)
  const mine = box[near].filter((one) => own.includes(one as Capacity))
  if (mine.length === 0) return
  for (const [party, theirs] of Map.groupBy(box[far], (one) => partyOf(one as Capacity))) {
    const place = { standing, box: { ...box, [near]: mine, [far]: theirs } }
    for (const kind of box.kind) yield [keyOf(direction, kind as Kind, party), place]
  }
}

const best: readonly BestOutcome[] = ['duty', 'permit', 'hold', 'prohibited', 'no-basis']

interface Cell {
  readonly direction: Direction
  readonly kind: Kind
  readonly party: Party
  readonly places: readonly FlowPlace[]
  readonly at: LocalDate
}

function summary({ direction, kind, party, places, at }: Cell): Flow {
  const outcome = best.find((one) => places.some(({ standing }) => standing.outcome === one))!
  const open = places.filter(({ standing }) => isOpen(standing))
  const settings = new Set(open.flatMap(({ box }) => box.setting))
  const telling = open.length > 0 ? open : places
  const rules = [...new Set(telling.flatMap(({ standing }) => standing.rules.map(({ rule }) => rule.rule)))]
  return {
    direction,
    kind,
    party,
    outcome,
    always: open.length > 0 && open.every(({ standing }) => standing.always),
    settings: Setting.options.filter((one) => settings.has(one)),
    contested: extentOf(rules, isContested),
    unconfirmed: extentOf(rules, (rule) => isUnconfirmed(rule, at)),
    places: places.map(({ standing, box }) => ({ standing, box: { ...box, kind: [kind] } })),
  }
}

function keyOf(direction: Direction, kind: Kind, party: Party): string {
  return `${direction} ${kind} ${party}`
}
