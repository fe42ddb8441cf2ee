import { localDate } from '@kader/domain/local-date'
import { expect, test } from 'vitest'
import { calendarFile } from './calendar-file.ts'

test('the calendar gets a day and nothing of the case', () => {
  const text = calendarFile({ id: 'a', day: localDate('2026-12-31'), title: 'Afspraak in Kader' })
  expect(text.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kader//NL', 'BEGIN:VEVENT', 'UID:a@kader', 'DTSTAMP:20261231T000000Z',
    'DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101', 'SUMMARY:Afspraak in Kader', 'CLASS:PRIVATE', 'END:VEVENT', 'END:VCALENDAR', '',
  ])
})
