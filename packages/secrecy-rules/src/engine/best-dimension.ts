import type { Likelihood } from './fewest-conditions.ts'
import { fewestConditions } from './fewest-conditions.ts'
import type { Meanings } from './meanings.ts'

export interface HowToOrder {
  /** Dimensions, as levels, in the order people like best. */
  readonly preferred: readonly number[]
  readonly conditions: readonly string[]
  readonly likely: Likelihood
}

/** More open dimensions than this are ordered by what each leaves, not by every course of questions. */
export const lookedThrough = 4

/** So much longer on average may a course be to begin where people like to begin. */
const slack = 0.5

/** The preferred dimension among those with which about the fewest questions follow, each word as likely. */
export function bestDimension(meanings: Meanings, start: number, how: HowToOrder): number {
  const conditionCost = fewestConditions(how.conditions, how.likely)
  const known = new Map<number, number>()
  const costOf = (meaning: number): number => {
    const before = known.get(meaning)
    if (before !== undefined) return before
    const open = [...meanings.open(meaning)]
    const cost =
      open.length === 0
        ? conditionCost(meanings.leaves(meaning)[0]!).cost
        : 1 + Math.min(...open.map((dimension) => average(meanings.each(meaning, dimension), costOf)))
    known.set(meaning, cost)
    return cost
  }
  const rough = (meaning: number): number => meanings.leaves(meaning).length + meanings.open(meaning).size
  const open = how.preferred.filter((level) => meanings.open(start).has(level))
  const whole = open.length <= lookedThrough
  const costs = open.map((dimension) => average(meanings.each(start, dimension), whole ? costOf : rough))
  const most = Math.min(...costs) + (whole ? slack : 0)
  return open[costs.findIndex((cost) => cost <= most)]!
}

function average(meanings: readonly number[], costOf: (meaning: number) => number): number {
  return meanings.reduce((sum, one) => sum + costOf(one), 0) / meanings.length
}
