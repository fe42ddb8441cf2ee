import { addDays, type LocalDate } from '@kader/domain/local-date'

/** A whole day without a word of the case: a calendar is read over one's shoulder and kept by others (RFC 5545). */
export function calendarFile({ id, day, title }: { readonly id: string; readonly day: LocalDate; readonly title: string }): string {
  const compact = (date: LocalDate): string => date.replaceAll('-', '')
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kader//NL',
    'BEGIN:VEVENT',
    `UID:${id}@kader`,
    `DTSTAMP:${compact(day)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${title}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}

/** Hands the file over to the browser; nothing of it is kept. */
export function saveCalendarFile(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'kader.ics'
  link.click()
  URL.revokeObjectURL(address)
}
