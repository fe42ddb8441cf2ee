import { addDays, localDate } from '@kader/domain/local-date'
import { firstDay } from '@kader/domain/question'
import type { Norm } from './norm.ts'
import type { Rule } from './rule.ts'

/** The first day of a rule's period on which none of its norms is in force. */
export function uncoveredFrom(rule: Rule, known: ReadonlyMap<string, Norm>): string | undefined {
  if ((rule.explains ?? []).length > 0) return undefined
  const cited = rule.norms.flatMap((id) => known.get(id) ?? []).sort((a, b) => (a.from < b.from ? -1 : 1))
  let day = localDate(rule.validFrom < firstDay ? firstDay : rule.validFrom)
  for (const norm of cited) {
    if (norm.from > day) continue
    if (norm.to === undefined) return undefined
    if (norm.to >= day) day = addDays(norm.to, 1)
  }
  return rule.validTo !== undefined && day > rule.validTo ? undefined : day
}

/** Whether the rulebook names an article for this rule on this day. */
export function isCovered(rule: Rule, at: string, known: ReadonlyMap<string, Norm>): boolean {
  if ((rule.explains ?? []).length > 0) return true
  const cited = rule.norms.flatMap((id) => known.get(id) ?? [])
  return cited.some(({ from, to }) => from <= at && (to === undefined || at <= to))
}
