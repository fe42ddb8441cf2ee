import type { LocalDate } from '@kader/domain/local-date'
import { localDate } from '@kader/domain/local-date'

/** The one place where the gateway learns what time it is. */
export type Clock = {
  /** The real instant; sessions and sign-in attempts end by it. */
  readonly now: () => Date
  /** Today in Europe/Brussels: the day whose law decides. */
  readonly day: () => LocalDate
  /** The instant that is written down; it lies on `day`. */
  readonly moment: () => Date
}

const millisecondsPerDay = 86_400_000
const brussels = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

export function systemClock(): Clock {
  const now = () => new Date()
  return { now, day: () => brusselsDay(now()), moment: now }
}

/** For practice and tests: the time of today on another day. The environment refuses it in production. */
export function clockOn(day: () => LocalDate, now: () => Date = () => new Date()): Clock {
  const moment = () => {
    const days = (Date.parse(day()) - Date.parse(brusselsDay(now()))) / millisecondsPerDay
    return new Date(now().getTime() + days * millisecondsPerDay)
  }
  return { now, day, moment }
}

function brusselsDay(at: Date): LocalDate {
  return localDate(brussels.format(at))
}
