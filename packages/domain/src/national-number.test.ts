import { expect, test } from 'vitest'
import { holdsNationalNumber } from './national-number.ts'
import { LineText, ShortText } from './text.ts'

/** Invented: nobody was born as number 999 of that day. */
const before2000 = `850730999${String(97 - (850730999 % 97)).padStart(2, '0')}`
const since2000 = `120730999${String(97 - (2120730999 % 97)).padStart(2, '0')}`
const grouped = (digits: string): string => digits.replace(/(..)(..)(..)(...)(..)/, '$1.$2.$3-$4.$5')

test.each([before2000, since2000, grouped(before2000), grouped(since2000), `rr ${before2000.slice(0, 6)} ${before2000.slice(6, 9)} ${before2000.slice(9)}`])('%s is a national number', (text) => {
  expect(holdsNationalNumber(`Hij is ${text}, zegt de school.`)).toBe(true)
  expect(LineText.safeParse(`Hij is ${text}.`).error?.issues[0]?.message).toBe('national-number')
  expect(ShortText.safeParse(text).success).toBe(false)
})

test.each([`${before2000.slice(0, 10)}${(Number(before2000[10]) + 1) % 10}`, `1${before2000}`, `${before2000}7`, 'op 04.03.2008 om 14.30', '0470 12 34 56', 'BE68 5390 0754 7034'])('%s is none', (text) => {
  expect(holdsNationalNumber(text)).toBe(false)
})
