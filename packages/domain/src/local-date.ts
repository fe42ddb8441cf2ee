import { z } from 'zod'

/** A real calendar day in Europe/Brussels, `YYYY-MM-DD`; days compare as text. */
export const LocalDate = z
  .string()
  .refine(isCalendarDay, 'not-a-date')
  .meta({ format: 'date' })
  .brand<'LocalDate'>()
export type LocalDate = z.infer<typeof LocalDate>

/** Reads a day that is known to be right, as in data; throws when it is not. */
export function localDate(text: string): LocalDate {
  return LocalDate.parse(text)
}

/** Both ends of a period are inclusive. */
export function isWithin(day: LocalDate, from: LocalDate, to?: LocalDate): boolean {
  return day >= from && (to === undefined || day <= to)
}

export function addDays(day: LocalDate, days: number): LocalDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10) as LocalDate
}

/** The same date so many months on; where that month is shorter, its last day. */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10) as LocalDate
}

/** The day so many working days on: Monday to Friday; public holidays are not known here and count as working days. */
export function addWorkingDays(day: LocalDate, days: number): LocalDate {
  let reached = day
  for (let left = days; left > 0; ) {
    reached = addDays(reached, 1)
    const weekday = new Date(`${reached}T00:00:00Z`).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return reached
}

/** How many days `last` lies after `day`; negative when it lies before. */
export function daysUntil(day: LocalDate, last: LocalDate): number {
  return Math.round((Date.parse(last) - Date.parse(day)) / 86_400_000)
}

function isCalendarDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (parts === null) return false
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number]
  const day = new Date(Date.UTC(year, month - 1, date))
  return day.getUTCFullYear() === year && day.getUTCMonth() === month - 1 && day.getUTCDate() === date
}
