import { LocalDate } from '@kader/domain/local-date'

/** What day it is in Brussels, wherever the reader's device thinks it is. */
export function todayInBrussels(now: Date = new Date()): LocalDate {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Brussels',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now)
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? ''
  return LocalDate.parse(`${part('year')}-${part('month')}-${part('day')}`)
}
