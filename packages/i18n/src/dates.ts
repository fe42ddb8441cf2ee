import { localeTags } from './language.ts'
import type { Language } from './language.ts'

const styles = {
  /** maandag 5 oktober 2026 */
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** 5 oktober 2026 */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** 5 okt 2026 */
  short: { day: 'numeric', month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** A calendar day `YYYY-MM-DD` in words; the text itself when it is no day. */
export function dayInWords(language: Language, day: string, style: keyof typeof styles = 'long'): string {
  const noon = new Date(`${day}T12:00:00Z`)
  if (Number.isNaN(noon.getTime())) return day
  return new Intl.DateTimeFormat(localeTags[language], { ...styles[style], timeZone: 'UTC' }).format(noon)
}

/** A moment (ISO 8601) as day and hour in Europe/Brussels. */
export function momentInWords(language: Language, moment: string): string {
  const time = new Date(moment)
  if (Number.isNaN(time.getTime())) return moment
  return new Intl.DateTimeFormat(localeTags[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Brussels',
  }).format(time)
}
