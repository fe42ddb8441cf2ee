const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** `2026-10-05` as 20261005; not a number when it is no calendar day written like that. */
export function dayNumber(text: unknown): number {
  if (typeof text !== 'string' || text.length !== 10) return Number.NaN
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const day = digits(text, 8, 10)
  if (!(year >= 0 && month >= 1 && day >= 1 && day <= (daysIn[month - 1] ?? 0))) return Number.NaN
  if (month === 2 && day === 29 && !isLeap(year)) return Number.NaN
  return year * 10_000 + month * 100 + day
}

function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let index = from; index < to; index += 1) {
    const digit = text.charCodeAt(index) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
