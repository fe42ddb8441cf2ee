import type { LocalDate } from '@kader/domain/local-date'
import { localDate } from '@kader/domain/local-date'

/** The one place where the gateway learns what time it is. */
export type Clock = {
  readonly now: () => Date
  /** Today in Europe/Brussels: the day whose law decides. */
  readonly day: () => LocalDate
}

const brussels = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** A fixed day is for practice only; the environment refuses it in production. */
export function createClock(fixedDay?: LocalDate): Clock {
  const now = () => new Date()
  return { now, day: () => fixedDay ?? localDate(brussels.format(now())) }
}
