import { LocalDate } from '@kader/domain/local-date'
import { firstDay } from '@kader/domain/question'
import type { Norm } from './norm.ts'
import { conflictsIn } from './conflicts-in.ts'
import { circlesIn } from './engine/circles.ts'
import { groundsNamed, resolveNames } from './resolve-names.ts'
import { type Rule, isGround } from './rule.ts'
import { uncoveredFrom } from './uncovered-from.ts'

/** Everything that makes these rules unfit to decide with; empty when they hold together. */
export function mistakesInRules(rules: readonly Rule[], norms: readonly Norm[]): string[] {
  const known = new Map(norms.map((norm) => [norm.id, norm]))
  const unreal = rules.flatMap(mistakesInDays)
  if (unreal.length > 0) return unreal
  return [
    ...sameIds(rules),
    ...rules.flatMap((rule) => [
      ...mistakesInSets(rule),
      ...mistakesInNorms(rule, known),
      ...mistakesInNames(rule, rules),
    ]),
    ...circlesIn(defeatedBy(rules)),
    ...conflictsIn(rules),
  ]
}

function sameIds(rules: readonly Rule[]): string[] {
  const ids = rules.map((rule) => rule.id)
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `${id}: two different rules have this id`)
}

function mistakesInDays({ id, validFrom, validTo }: Rule): string[] {
  const days = validTo === undefined ? [validFrom] : [validFrom, validTo]
  const unreal = days.filter((day) => !LocalDate.safeParse(day).success)
  if (unreal.length > 0) return unreal.map((day) => `${id}: ${day} is no day`)
  return validTo !== undefined && (validTo < validFrom || validTo < firstDay)
    ? [`${id}: ends before it begins`]
    : []
}

function mistakesInSets(rule: Rule): string[] {
  const empty = Object.entries(rule.when).filter(([, words]) => words.length === 0)
  const sentence = rule.sentence.endsWith('.') ? [] : [`${rule.id}: the sentence is not a sentence`]
  return [...empty.map(([dimension]) => `${rule.id}: no ${dimension}`), ...sentence]
}

function mistakesInNorms(rule: Rule, known: ReadonlyMap<string, Norm>): string[] {
  const named = [...rule.norms, ...(rule.explains ?? [])]
  if (rule.norms.length === 0) return [`${rule.id}: a rule without a norm`]
  const unknown = named
    .filter((id) => !known.has(id))
    .map((id) => `${rule.id}: norm ${id} is not in the dossier`)
  if (unknown.length > 0) return unknown
  const day = uncoveredFrom(rule, known)
  if (day === undefined || rule.editorial !== undefined) return []
  return [`${rule.id}: no norm in force from ${day}, and no editorial remark says why`]
}

function mistakesInNames(rule: Rule, rules: readonly Rule[]): string[] {
  const defeats = (rule.exceptionTo ?? []).filter((name) => resolveNames(name, rule, rules).length === 0)
  const ways = (rule.alternatives ?? []).filter((name) => groundsNamed(name, rules).length === 0)
  return [
    ...defeats.map((name) => `${rule.id}: exception to ${name}, which does not exist`),
    ...ways.map((name) => `${rule.id}: alternative ${name}, which is no ground`),
    ...weakened(rule, rules),
  ]
}

/** A guard may defeat grounds; were it to defeat a prohibition, adding it could share more. */
function weakened(rule: Rule, rules: readonly Rule[]): string[] {
  if (isGround(rule)) return []
  const allowed = rule.effect === 'hold' ? ['permit', 'duty', 'prohibit'] : ['permit', 'duty']
  const defeated = new Set((rule.exceptionTo ?? []).flatMap((name) => resolveNames(name, rule, rules)))
  return rules
    .filter((other) => defeated.has(other.id) && !allowed.includes(other.effect))
    .map((other) => `${rule.id}: only a ground may be an exception to ${other.id}`)
}

function defeatedBy(rules: readonly Rule[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    rules.map((rule) => [
      rule.id,
      (rule.exceptionTo ?? []).flatMap((name) => resolveNames(name, rule, rules)),
    ]),
  )
}
