import { type Decision, opens } from '@kader/domain/decision'
import type { Answers, Question } from '@kader/domain/question'
import type { Capacity, HolderCapacity } from '@kader/domain/vocabulary/capacities'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { Kind } from '@kader/domain/vocabulary/kinds'
import type { Purpose } from '@kader/domain/vocabulary/purposes'
import type { Setting } from '@kader/domain/vocabulary/settings'
import { decide } from './decide.ts'
import { groundsNamed } from './resolve-names.ts'
import { type Ground, type Rule, isGround } from './rule.ts'
import type { Rulebook } from './rulebook.ts'

/** What can be done instead, and only where it differs from what was asked. */
export interface Way {
  readonly id: string
  readonly sentence: string
  readonly requires: readonly ConditionCode[]
  /** Present when somebody else must do it. */
  readonly holders?: readonly HolderCapacity[]
  readonly recipients?: readonly Capacity[]
  readonly settings?: readonly Setting[]
  readonly kinds?: readonly Kind[]
  readonly purposes?: readonly Purpose[]
}

const allYes: Answers = Object.fromEntries(ConditionCode.options.map((code) => [code, true]))

/** Offered beside every no: the emergency with its checklist, and talking without names. */
const always = ['G04', 'G02']

/** The lawful ways out of a no, those of the rules first; none when it may be shared. */
export function waysOut(decision: Decision, question: Question, rulebook: Rulebook): readonly Way[] {
  if (opens(decision)) return []
  const speaking = [...decision.rules, ...decision.failed].flatMap((id) => rulebook.byId.get(id)?.rule ?? [])
  const named = [...byHowSpecific(speaking).flatMap((rule) => rule.alternatives ?? []), ...always]
  const ways = [...new Set(named)].flatMap((name) => nearest(name, question, rulebook))
  const own = new Set(ways.filter((way) => way.holders === undefined).map((way) => way.sentence))
  return ways.filter((way) => way.holders === undefined || !own.has(way.sentence))
}

/** What a rule of the sector offers comes before what the default offers. */
function byHowSpecific(rules: readonly Rule[]): readonly Rule[] {
  return [...rules].sort((a, b) => a.when.holders.length - b.when.holders.length)
}

/** Of the sub-rules a name stands for on that day, the one that asks the fewest changes. */
function nearest(name: string, question: Question, rulebook: Rulebook): Way[] {
  const ways = groundsNamed(name, rulebook.rules)
    .filter(isGround)
    .filter(({ validFrom, validTo = '9999-12-31' }) => validFrom <= question.at && question.at <= validTo)
    .map((rule) => wayOf(rule, question))
    .filter((way) => !always.includes(way.id) || way.holders === undefined)
    .filter((way) => opens(decide(taken(way, question), rulebook)))
  const [first] = ways.sort((a, b) => distance(a) - distance(b))
  return first === undefined ? [] : [first]
}

function wayOf({ id, sentence, requires, when }: Ground, question: Question): Way {
  return {
    id,
    sentence,
    requires,
    ...(when.holders.includes(question.holder) ? {} : { holders: when.holders }),
    ...(when.recipients.includes(question.recipient) ? {} : { recipients: when.recipients }),
    ...(when.settings.includes(question.setting) ? {} : { settings: when.settings }),
    ...(when.kinds.includes(question.kind) ? {} : { kinds: when.kinds }),
    ...(when.purposes.includes(question.purpose) ? {} : { purposes: when.purposes }),
  }
}

/** The question as it would be asked on that way, with everything it needs answered yes. */
export function taken(way: Way, question: Question): Question {
  return {
    at: question.at,
    holder: way.holders?.[0] ?? question.holder,
    recipient: way.recipients?.[0] ?? question.recipient,
    setting: way.settings?.[0] ?? question.setting,
    kind: way.kinds?.[0] ?? question.kind,
    purpose: way.purposes?.[0] ?? question.purpose,
    conditions: allYes,
  }
}

/** Someone else having to act weighs more than any other change. */
function distance(way: Way): number {
  const changes = [way.recipients, way.settings, way.kinds, way.purposes].filter(
    (change) => change !== undefined,
  )
  return changes.length + (way.holders === undefined ? 0 : 10)
}
