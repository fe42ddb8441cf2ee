import { firstChoice, isQuiet, type NoticeChoice } from '@kader/domain/notice'
import { expect, test } from 'vitest'
import { isTimeToMail } from './when-to-mail.ts'

/** Hours of Brussels on 5 October 2026, in summer time. */
const at = (hour: number, day = 5): Date => new Date(Date.UTC(2026, 9, day, hour - 2))
const soon: NoticeChoice = { ...firstChoice, mail: 'soon' }
const mails = (choice: NoticeChoice, mailedAt?: Date) => Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => isTimeToMail({ choice, unmailed: 1, mailedAt: mailedAt?.toISOString() }, at(hour)))

test('quiet hours hold across midnight, and there are none where both hours are the same', () => {
  const quiet = (quietFrom: number, quietUntil: number) => Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => isQuiet(hour, { quietFrom, quietUntil }))
  expect(quiet(22, 2)).toEqual([0, 1, 22, 23])
  expect(quiet(9, 11)).toEqual([9, 10])
  expect(quiet(8, 8)).toEqual([])
})

test('once a day means from the chosen hour on, outside the quiet hours, and not twice on one day', () => {
  expect(mails(firstChoice)).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18])
  expect(mails(firstChoice, at(8))).toEqual([])
  expect(mails(firstChoice, at(23, 4))).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18])
})

test('soon means at most once an hour', () => {
  expect(mails(soon, at(12)).filter((hour) => hour >= 12)).toEqual([13, 14, 15, 16, 17, 18])
})

test('never means never, and nothing is mailed where nothing waits', () => {
  expect(mails({ ...soon, mail: 'never' })).toEqual([])
  expect(isTimeToMail({ choice: soon, unmailed: 0 }, at(12))).toBe(false)
})

test('a mail that seems to come later, after a practice day was moved back, holds nothing up', () => {
  expect(isTimeToMail({ choice: soon, unmailed: 1, mailedAt: at(12, 9).toISOString() }, at(12))).toBe(true)
})
