import type { LocalDate } from '@kader/domain/local-date'
import { localDate } from '@kader/domain/local-date'
import { lawfulRulebook, timeline } from '@kader/secrecy-rules'

/** Every first day of another law: a rule begins or has just ended, or the frame changes. In order; the first is the first day there is. */
export const boundaryDays: readonly LocalDate[] = [
  ...new Set([
    ...lawfulRulebook.compiled.periods.map(({ from }) => localDate(from)),
    ...timeline.map(({ from }) => from),
  ]),
].sort()

/** The place in `boundaryDays` of the stretch that holds this day; the first for an earlier day. */
export function stretchOf(at: LocalDate): number {
  return Math.max(
    0,
    boundaryDays.findLastIndex((from) => from <= at),
  )
}
