import type { LocalDate } from '@kader/domain/local-date'
import type { Capacity, HolderCapacity } from '@kader/domain/vocabulary/capacities'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { contestedQuestions } from '@kader/domain/vocabulary/contested'
import type { ObligationCode } from '@kader/domain/vocabulary/obligations'
import type { Purpose } from '@kader/domain/vocabulary/purposes'
import type { Setting } from '@kader/domain/vocabulary/settings'
import {
  type Box,
  type Dimension,
  type Explanation,
  type Rule,
  contestedReadings,
} from '@kader/secrecy-rules'
import { type ArticleInWords, articleInWords } from '../article-in-words.ts'
import { isContested, isUnconfirmed, normsOn } from './doubt.ts'
import type { Flow } from './flows-on.ts'
import { mergedBoxes } from './merged-boxes.ts'
import { type StandingRule, isOpen } from './standing.ts'

/** Who to whom, where and to what end: any word of each. */
export interface FlowWhere {
  readonly holders: readonly HolderCapacity[]
  readonly recipients: readonly Capacity[]
  readonly settings: readonly Setting[]
  readonly purposes: readonly Purpose[]
}

/** One rule behind a flow, with everything a person needs to judge it. */
export interface FlowWay {
  readonly rule: string
  readonly effect: Rule['effect']
  /** Plain Dutch. */
  readonly sentence: string
  readonly conditions: readonly ConditionCode[]
  readonly obligations: readonly ObligationCode[]
  readonly articles: readonly ArticleInWords[]
  readonly contested: boolean
  readonly unconfirmed: boolean
  readonly readings: Explanation['contested']
  readonly where: readonly FlowWhere[]
}

export interface FlowWays {
  readonly open: readonly FlowWay[]
  readonly closed: readonly FlowWay[]
  /** Somewhere no rule speaks, so that it may not. */
  readonly silent: boolean
}

/** Every rule by which a flow is open, and every rule that closes it elsewhere. */
export function waysOfFlow(flow: Flow, at: LocalDate): FlowWays {
  const found = new Map<string, { standing: StandingRule; open: boolean; boxes: Box<Dimension>[] }>()
  for (const { standing, box } of flow.places)
    for (const one of standing.rules) {
      const open = isOpen(standing)
      const key = [one.rule.id, open, ...one.conditions].join(' ')
      const way = found.get(key) ?? { standing: one, open, boxes: [] }
      found.set(key, way)
      way.boxes.push(box)
    }
  const ways = [...found.values()].sort((a, b) => (a.standing.rule.id < b.standing.rule.id ? -1 : 1))
  const inWords = (open: boolean): FlowWay[] =>
    ways.filter((way) => way.open === open).map(({ standing, boxes }) => wayInWords(standing, boxes, at))
  return {
    open: inWords(true),
    closed: inWords(false),
    silent: flow.places.some(({ standing }) => standing.outcome === 'no-basis'),
  }
}

function wayInWords(
  { rule: { rule }, conditions }: StandingRule,
  boxes: readonly Box<Dimension>[],
  at: LocalDate,
): FlowWay {
  return {
    rule: rule.id,
    effect: rule.effect,
    sentence: rule.sentence,
    conditions,
    obligations: rule.obligations,
    articles: normsOn(rule, at).map(articleInWords),
    contested: isContested(rule),
    unconfirmed: isUnconfirmed(rule, at),
    readings: (rule.contested ?? []).map((id) => ({
      id,
      question: contestedQuestions[id].dutch,
      ...contestedReadings[id],
    })),
    where: mergedBoxes(boxes).map(whereOf),
  }
}

function whereOf({ holder, recipient, setting, purpose }: Box<Dimension>): FlowWhere {
  return {
    holders: holder as readonly HolderCapacity[],
    recipients: recipient as readonly Capacity[],
    settings: setting as readonly Setting[],
    purposes: purpose as readonly Purpose[],
  }
}
