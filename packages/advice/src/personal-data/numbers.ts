import type { Trace } from './trace.ts'
import { tracesOf } from './trace.ts'

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '')

/** Rijksregisternummer or bis number, with or without separators. */
export const findNationalNumbers = tracesOf(
  'national-number',
  /(?<!\d)\d{2}[ ./-]?\d{2}[ ./-]?\d{2}[ ./-]{0,3}\d{3}[ ./-]?\d{2}(?!\d)/g,
  (found) => hasCheckDigits(digitsOf(found)) || hasBirthDay(digitsOf(found)),
)

/** For those born in 2000 or later a 2 stands before the nine digits. */
function hasCheckDigits(digits: string): boolean {
  const base = digits.slice(0, 9)
  const check = Number(digits.slice(9))
  return [base, `2${base}`].some((number) => 97 - (Number(number) % 97) === check)
}

/** A mistyped number is still about someone. A bis number adds 20 or 40 to the month. */
function hasBirthDay(digits: string): boolean {
  const month = Number(digits.slice(2, 4))
  const day = Number(digits.slice(4, 6))
  return month < 60 && month % 20 >= 1 && month % 20 <= 12 && day >= 1 && day <= 31
}

/** A Belgian account number, even mistyped; of other countries, one whose check digits hold. */
export const findBankAccounts = tracesOf(
  'bank-account',
  /(?<![\p{L}\d])[a-z]{2}\d{2}(?:[ .-]?[a-z\d]){11,30}(?![\p{L}\d])/giu,
  (found) => {
    const account = found.replaceAll(/[ .-]/g, '').toUpperCase()
    return /^BE\d{14}$/.test(account) || hasIbanCheck(account)
  },
)

function hasIbanCheck(account: string): boolean {
  const turned = `${account.slice(4)}${account.slice(0, 4)}`
  const number = turned.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  return [...number].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1
}

const belgian = tracesOf('phone', /(?<!\d)(?:\(0\)|0)[1-9](?:[ ./-]{0,2}\d){7,8}(?!\d)/g, notADay)
const abroad = tracesOf('phone', /(?<!\d)(?:\+|00)[1-9]\d{0,2}(?:[ ./()-]{0,3}\d){7,12}(?!\d)/g, notADay)

export function findPhones(text: string): Trace[] {
  return [...abroad(text), ...belgian(text)]
}

function notADay(found: string): boolean {
  return !/^\d{1,2}[ ./-]\d{1,2}[ ./-]\d{4}/.test(found)
}
