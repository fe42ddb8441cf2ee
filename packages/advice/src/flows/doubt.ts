import type { LocalDate } from '@kader/domain/local-date'
import { type Norm, type Rule, lawfulRulebook } from '@kader/secrecy-rules'

/** Lawyers can reasonably disagree with the rule as it is read here. */
export function isContested({ contested = [], confidence }: Rule): boolean {
  return contested.length > 0 || confidence === 'CONTESTED'
}

/** Not every source of the rule was read in the text of the law. */
export function isUnconfirmed(rule: Rule, at: LocalDate): boolean {
  return rule.confidence === 'MIXED' || normsOn(rule, at).some(({ confidence }) => confidence !== 'VERIFIED')
}

/** The norms of a rule that are in force on a day, and those it cites because they explain. */
export function normsOn({ norms, explains = [] }: Rule, at: LocalDate): readonly Norm[] {
  return norms.flatMap((id) => {
    const norm = lawfulRulebook.norms.get(id)
    if (norm === undefined) return []
    const inForce = norm.from <= at && (norm.to === undefined || at <= norm.to)
    return inForce || explains.includes(id) ? [norm] : []
  })
}
