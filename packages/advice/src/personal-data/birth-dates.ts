import type { Trace } from './trace.ts'
import { tracesOf } from './trace.ts'

const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec'
const inWords = String.raw`\d{1,2}(?:ste|de|e)? (?:${months})\.? (?:\d{4}|'?\d{2})`
const inDigits = String.raw`\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}[./-]\d{1,2}[./-]\d{1,2}`

const born = tracesOf(
  'birth-date',
  new RegExp(
    String.raw`(?:geb(?:oren|\.)?|geboortedatum|verjaar(?:t|dag)|°|jarig|°\s)[^.!?\d]{0,25}(?:${inWords}|${inDigits}|\d{1,2} (?:${months})(?!\p{L}))`,
    'giu',
  ),
)

/** Without "geboren" only a day in digits counts, and only one on which a grown or growing person was born. */
const longAgo = tracesOf(
  'birth-date',
  new RegExp(String.raw`(?<![\d./-])(?:${inDigits})(?![\d/-])`, 'gu'),
  isLongAgo,
)

export function findBirthDates(text: string): Trace[] {
  return [...born(text), ...longAgo(text).filter(({ start }) => !isDayOfALaw(text.slice(0, start)))]
}

function isLongAgo(found: string): boolean {
  const year = Number(/\d{4}/.exec(found)?.[0] ?? '9999')
  const parts = found.split(/\D/).filter((part) => part.length < 4)
  return year >= 1900 && year <= 2015 && parts.every((part) => Number(part) >= 1 && Number(part) <= 31)
}

/** "De wet van 8/12/1992": a day of a law, not of a birth. */
function isDayOfALaw(before: string): boolean {
  return /(?:wet|decreet|besluit|omzendbrief|verdrag|arrest|akkoord|staatsblad|kb|bs|verordening|richtlijn)\P{L}+(?:van|dd\.?|d\.d\.)?\P{L}*$/iu.test(
    before,
  )
}
