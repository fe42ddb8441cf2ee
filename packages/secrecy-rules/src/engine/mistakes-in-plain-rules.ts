import { circlesIn } from './circles.ts'
import { dayNumber } from './day-number.ts'
import { type PlainRule, type PlainRulebook, codesOf } from './plain-rule.ts'

/** Everything that keeps a rulebook from meaning one thing: unknown words, ids, days, and circles. */
export function mistakesInPlainRules<D extends string>(given: PlainRulebook<D>): string[] {
  const ids = new Set(given.rules.map(({ id }) => id))
  const known = new Set(given.conditions)
  return [
    ...(ids.size < given.rules.length ? ['two rules have the same id'] : []),
    ...given.rules.flatMap((rule) => [
      ...unknownWords(rule, given),
      ...unreal(rule),
      ...codesOf(rule)
        .filter((code) => !known.has(code))
        .map((code) => `${rule.id}: condition ${code} is not known`),
      ...(rule.exceptionTo ?? [])
        .filter((id) => !ids.has(id))
        .map((id) => `${rule.id}: exception to ${id}, which does not exist`),
    ]),
    ...circlesIn(new Map(given.rules.map(({ id, exceptionTo }) => [id, exceptionTo ?? []]))),
  ]
}

function unknownWords<D extends string>(rule: PlainRule<D>, { dimensions }: PlainRulebook<D>): string[] {
  return (Object.entries(dimensions) as [D, readonly string[]][]).flatMap(([name, words]) =>
    (rule.when[name] ?? ['nothing'])
      .filter((word) => !words.includes(word))
      .map((word) => `${rule.id}: ${word} is no ${name}`),
  )
}

function unreal({ id, validFrom, validTo }: PlainRule): string[] {
  const days = [validFrom, validTo].filter((day) => day !== undefined)
  return days.filter((day) => Number.isNaN(dayNumber(day))).map((day) => `${id}: ${day} is no day`)
}
