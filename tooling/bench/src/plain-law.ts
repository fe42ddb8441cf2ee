import type { Question } from '@kader/domain/question'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { lawfulRulebook } from '@kader/secrecy-rules'

/** What other engines are given: the same rules, each with the rules it must give way to. */
export interface PlainRow {
  readonly id: string
  readonly gives: boolean
  readonly asks: readonly string[]
  readonly from: number
  readonly to: number
  readonly when: Readonly<Record<'holder' | 'recipient' | 'setting' | 'kind' | 'purpose', readonly string[]>>
  /** Grounds that lift this prohibition once they are complete. */
  readonly liftedBy: readonly PlainRow[]
}

export const rows: readonly PlainRow[] = plainRows()

/** A day as a number that compares. */
export function dayOf(day: string): number {
  return Number(day.replaceAll('-', ''))
}

/** Unknown is a value of its own. */
export function said(question: Question): Record<string, 'yes' | 'no' | 'unknown'> {
  return Object.fromEntries(
    ConditionCode.options.map((code) => {
      const answer = question.conditions[code]
      return [attributeOf(code), answer === undefined ? 'unknown' : answer ? 'yes' : 'no']
    }),
  )
}

export function attributeOf(code: string): string {
  return code.replaceAll('-', '_')
}

/** Whether a question can be in both. */
export function meet(a: PlainRow, b: PlainRow): boolean {
  if (a.from > b.to || b.from > a.to) return false
  return (Object.keys(a.when) as (keyof PlainRow['when'])[]).every((name) =>
    a.when[name].some((word) => b.when[name].includes(word)),
  )
}

function plainRows(): readonly PlainRow[] {
  const compiled = lawfulRulebook.compiled.rules.filter(({ effect }) => effect !== 'note')
  const bare = compiled.map((rule): PlainRow & { liftedBy: PlainRow[] } => ({
    id: rule.id,
    gives: rule.effect === 'permit' || rule.effect === 'duty',
    asks: (rule.effect === 'permit' || rule.effect === 'duty' ? rule.requires : rule.unless) ?? [],
    from: dayOf(rule.validFrom ?? '0001-01-01'),
    to: dayOf(rule.validTo ?? '9999-12-31'),
    when: rule.when,
    liftedBy: [],
  }))
  for (const row of bare.filter(({ gives }) => !gives)) {
    const lifting = compiled.filter(
      ({ exceptionTo, effect }) => effect === 'duty' || exceptionTo?.includes(row.id),
    )
    const ids = new Set(lifting.map(({ id }) => id))
    row.liftedBy.push(...bare.filter((other) => other.gives && ids.has(other.id) && meet(other, row)))
  }
  return bare
}
