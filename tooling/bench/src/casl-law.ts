import { type RawRuleOf, type MongoAbility, createMongoAbility, subject } from '@casl/ability'
import type { Question } from '@kader/domain/question'
import type { SecondOpinion } from './cedar-law.ts'
import { type PlainRow, attributeOf, dayOf, meet, rows, said } from './plain-law.ts'

interface CaslRequest {
  readonly action: string
  readonly facts: ReturnType<typeof subject>
}

/** Loads the law into CASL, where the last rule that matches decides. */
export function caslLaw(): SecondOpinion<CaslRequest> {
  const ability = createMongoAbility(inOrder(rows).flatMap(rulesOf))
  return {
    read: (question) => ({ action: question.setting, facts: factsOf(question) }),
    permits: ({ action, facts }) => ability.can(action, facts),
  }
}

type CaslRule = RawRuleOf<MongoAbility>

function factsOf(question: Question): ReturnType<typeof subject> {
  const { at, holder, recipient, kind, purpose } = question
  return subject(kind, { holder, recipient, purpose, at: dayOf(at), ...said(question) })
}

function rulesOf({ gives, when, from, to, asks }: PlainRow): readonly CaslRule[] {
  const place = {
    holder: { $in: when.holder },
    recipient: { $in: when.recipient },
    purpose: { $in: when.purpose },
    at: { $gte: from, $lte: to },
  }
  const rule = (inverted: boolean, answers: Record<string, unknown>): CaslRule => ({
    action: [...when.setting],
    subject: [...when.kind],
    conditions: { ...place, ...answers },
    inverted,
  })
  if (gives) return [rule(false, Object.fromEntries(asks.map((code) => [attributeOf(code), 'yes'])))]
  if (asks.length === 0) return [rule(true, {})]
  return asks.map((code) => rule(true, { [attributeOf(code)]: { $ne: 'yes' } }))
}

/** What lifts a prohibition comes after it; any other ground it meets comes before it. */
function inOrder(all: readonly PlainRow[]): readonly PlainRow[] {
  const ordered = new Set<PlainRow>()
  const path = new Set<PlainRow>()
  const place = (row: PlainRow): void => {
    if (ordered.has(row)) return
    if (path.has(row)) throw new Error(`No order settles ${row.id}.`)
    path.add(row)
    for (const other of all) if (goesBefore(other, row)) place(other)
    path.delete(row)
    ordered.add(row)
  }
  for (const row of all) place(row)
  return [...ordered]
}

function goesBefore(one: PlainRow, other: PlainRow): boolean {
  if (one.gives === other.gives) return false
  if (other.gives) return one.liftedBy.includes(other)
  return meet(one, other) && !other.liftedBy.includes(one)
}
