import type { Question } from '@kader/domain/question'
import { type Rule, isGround, isGuard, rowOf } from './rule.ts'

/** The answers that are compared with the engine's. */
export interface Key {
  readonly outcome: string
  readonly rules: readonly string[]
  readonly failed: readonly string[]
  readonly unknown: readonly string[]
}

/** A second reading of the law, written for reading and not for speed: no index, no memory, no compiled sets. */
export function answerKey(question: Question, rules: readonly Rule[]): Key {
  const { at, holder, recipient, setting, kind, purpose, conditions } = question
  const scope = rules.filter(
    ({ validFrom, validTo = '9999-12-31', when }) =>
      validFrom <= at &&
      at <= validTo &&
      when.holders.includes(holder) &&
      when.recipients.includes(recipient) &&
      when.settings.includes(setting) &&
      when.kinds.includes(kind) &&
      when.purposes.includes(purpose),
  )
  const worst = whatStands(scope, (code) => conditions[code] ?? false)
  const best = whatStands(scope, (code) => conditions[code] ?? true)
  const failed = scope.filter(
    (rule) => isGround(rule) && rule.requires.some((code) => conditions[code] === false),
  )
  const complete = (rule: Rule): boolean =>
    isGround(rule) && rule.requires.every((code) => conditions[code] === true)
  const waiting = scope.filter(
    (rule) =>
      isGuard(rule) &&
      (rule.unless ?? []).some((code) => conditions[code] === undefined) &&
      (rule.unless ?? []).every((code) => conditions[code] !== false),
  )
  const answer = (outcome: string, rulesOf: readonly Rule[], open: readonly Rule[] = []): Key => ({
    outcome,
    rules: ids([...rulesOf, ...scope.filter(({ effect }) => effect === 'note')]),
    failed: ids(failed),
    unknown: ids(
      open
        .flatMap(conditionsOf)
        .filter((code) => conditions[code] === undefined)
        .map((id) => ({ id })),
    ),
  })
  if (opensWith(worst)) {
    const duties = best.filter(({ effect }) => effect === 'duty')
    const named = [...worst.filter(isGround), ...duties]
    return answer(worst.some(({ effect }) => effect === 'duty') ? 'duty' : 'permit', named, named)
  }
  if (opensWith(best)) {
    const named = [...best.filter(isGround), ...waiting]
    return answer(best.some(complete) ? 'undecidable' : 'conditional', named, named)
  }
  const prohibitions = best.filter(({ effect }) => effect === 'prohibit')
  if (prohibitions.length > 0) return answer('prohibited', prohibitions)
  const holds = best.filter(({ effect }) => effect === 'hold')
  return holds.length > 0 ? answer('hold', holds) : answer('no-basis', [])
}

/** A duty is never hidden; otherwise whatever takes away comes before what gives. */
function opensWith(standing: readonly Rule[]): boolean {
  if (standing.some(({ effect }) => effect === 'duty')) return true
  return standing.some(({ effect }) => effect === 'permit') && !standing.some(isGuard)
}

/** Strikes out, again and again, what an untouchable rule defeats, until nothing changes. */
function whatStands(scope: readonly Rule[], yes: (code: never) => boolean): readonly Rule[] {
  const says = yes as (code: string) => boolean
  let open = scope.filter((rule) =>
    isGround(rule) ? rule.requires.every(says) : isGuard(rule) && !(rule.unless?.every(says) ?? false),
  )
  const standing: Rule[] = []
  while (open.length > 0) {
    const safe = open.filter((rule) => !open.some((other) => defeats(other, rule)))
    if (safe.length === 0) throw new Error('a circle')
    standing.push(...safe)
    open = open.filter((rule) => !safe.includes(rule) && !safe.some((other) => defeats(other, rule)))
  }
  return standing
}

function defeats(one: Rule, other: Rule): boolean {
  const named = one.exceptionTo ?? []
  return named.includes(other.id) || (named.includes(rowOf(other.id)) && isGround(one) !== isGround(other))
}

function conditionsOf(rule: Rule): readonly (keyof Question['conditions'])[] {
  return isGround(rule) ? rule.requires : isGuard(rule) ? (rule.unless ?? []) : []
}

function ids(rules: readonly { readonly id: string }[]): string[] {
  return [...new Set(rules.map(({ id }) => id))].sort()
}
