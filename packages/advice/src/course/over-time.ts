import { type LocalDate, addDays, localDate } from '@kader/domain/local-date'
import type { Outcome } from '@kader/domain/vocabulary/outcomes'
import { type LegalPeriod, decide, lawfulRulebook, legalPeriodOn, timeline } from '@kader/secrecy-rules'
import type { Course } from './course.ts'
import { decided, questionsOf } from './question-of.ts'

/** The answer to one question on the days of a stretch of law. */
export interface Stretch {
  readonly from: LocalDate
  /** Last day; absent for the law of today. */
  readonly to?: LocalDate
  readonly period: LegalPeriod['id']
  readonly outcome: Outcome
  /** The rules that determine it. */
  readonly rules: readonly string[]
}

/**
 * The same question under all law since 2016, from early to late: a stretch for each period of the timeline,
 * cut further on the days on which the outcome of this question, or a rule behind it, changes.
 */
export function overTime(course: Course): readonly Stretch[] {
  const starts = timeline.map(({ from }) => from)
  const days = new Set([...starts, ...turningDays(course).filter((day) => day > starts[0]!)])
  const inOrder = [...days].sort()
  return inOrder.flatMap((from, place) => {
    const period = legalPeriodOn(from)?.id
    const next = inOrder[place + 1]
    const until = next === undefined ? {} : { to: addDays(next, -1) }
    return period === undefined ? [] : [{ from, ...until, period, ...answerOn(course, from) }]
  })
}

function turningDays(course: Course): readonly LocalDate[] {
  const said = (day: LocalDate): string => JSON.stringify(answerOn(course, day))
  const days = lawfulRulebook.compiled.periods.slice(1).map(({ from }) => localDate(from))
  return days.filter((day) => said(day) !== said(addDays(day, -1)))
}

/** What was not asked under the law of one day may matter under that of another: then nothing can be said. */
function answerOn(course: Course, at: LocalDate): Pick<Stretch, 'outcome' | 'rules'> {
  const then = { ...course, at }
  const outcomes = new Set(questionsOf(then).map((question) => decide(question).outcome))
  if (outcomes.size > 1) return { outcome: 'undecidable', rules: [] }
  const { outcome, rules } = decided(then)
  return { outcome, rules }
}
