import type { LocalDate } from '@kader/domain/local-date'
import type { Outcome } from '@kader/domain/vocabulary/outcomes'
import { type LegalPeriod, decide, timeline } from '@kader/secrecy-rules'
import type { Course } from './course.ts'
import { questionOf } from './question-of.ts'

/** The answer to one question on the days of a stretch of law. */
export interface Stretch {
  readonly from: LocalDate
  /** Last day; absent for the law of today. */
  readonly to?: LocalDate
  readonly period: LegalPeriod['id']
  readonly outcome: Outcome
  readonly rules: readonly string[]
}

/** The same question under all law since 2016, from early to late. */
export function overTime(course: Course): readonly Stretch[] {
  const question = questionOf(course)
  return timeline.map(({ id, from, to }) => {
    const { outcome, rules } = decide({ ...question, at: from })
    return { from, ...(to === undefined ? {} : { to }), period: id, outcome, rules }
  })
}
