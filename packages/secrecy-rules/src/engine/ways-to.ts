import type { Outcome } from '@kader/domain/vocabulary/outcomes'
import { outcomeAt } from './outcome-at.ts'
import type { RuleClass } from './rule-class.ts'
import { situations } from './situations.ts'

export const opening: ReadonlySet<Outcome> = new Set(['permit', 'duty'])

/** The smallest sets of conditions that, once yes, bring one of these outcomes whatever the others are. */
export function waysTo(outcomes: ReadonlySet<Outcome>, at: RuleClass): readonly (readonly string[])[] {
  const reached: string[][] = []
  const closed: string[][] = []
  for (const { known, answers } of situations([at], [true, undefined])) {
    const yes = wholly(at, answers())
    if (outcomes.has(outcomeAt(at, known[0]!))) reached.push(yes)
    else closed.push(yes)
  }
  const least: string[][] = []
  for (const yes of reached.sort((a, b) => a.length - b.length))
    if (!least.some((fewer) => within(fewer, yes))) least.push(yes)
  const shut = closed.find((yes) => least.some((other) => within(other, yes)))
  if (shut !== undefined) throw new Error(`A yes closes what was open: ${shut.join(' ')}`)
  return least
}

/** The conditions answered yes, without those groups in which one is not. */
function wholly(at: RuleClass, answers: Record<string, boolean>): string[] {
  const asked = at.conditions.filter((code) => answers[code] === true)
  const missing = at.conditions.filter((code) => answers[code] !== true)
  const alike = (a: string, b: string): boolean =>
    at.rules.every(({ asks }) => bit(at, asks, a) === bit(at, asks, b))
  return asked.filter((code) => !missing.some((other) => alike(code, other)))
}

function bit({ conditions }: RuleClass, bits: readonly number[], code: string): boolean {
  const place = conditions.indexOf(code)
  return (bits[Math.floor(place / 31)]! & (1 << (place % 31))) !== 0
}

/** Whether all of the few are among the many. */
export function within(few: readonly string[], many: readonly string[]): boolean {
  return few.length <= many.length && few.every((code) => many.includes(code))
}
