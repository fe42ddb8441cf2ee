import { addDays, localDate } from '@kader/domain/local-date'
import { dayNumber } from './day-number.ts'
import type { PlainRule } from './plain-rule.ts'

/** A stretch of days on which the same rules are in force; the last one has no end. */
export interface Period {
  readonly from: string
  readonly to?: string
}

/** Cuts time where a rule begins or has ended. */
export function periodsOf(rules: readonly PlainRule[], since: string): readonly Period[] {
  const turns = rules.flatMap(({ validFrom = since, validTo }) => [
    validFrom,
    ...(validTo === undefined ? [] : [addDays(localDate(validTo), 1)]),
  ])
  const starts = [...new Set([since, ...turns.filter((day) => day > since)])].sort()
  return starts.map((from, index) => {
    const next = starts[index + 1]
    return next === undefined ? { from } : { from, to: addDays(localDate(next), -1) }
  })
}

export function inForce({ validFrom, validTo }: PlainRule, day: string): boolean {
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo)
}

/** The place of the period that holds this day; -1 for a day before all of them, or no day at all. */
export function periodAt(starts: readonly number[], at: unknown): number {
  const day = dayNumber(at)
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (day >= (starts[middle] ?? 0)) low = middle + 1
    else high = middle
  }
  return low - 1
}
