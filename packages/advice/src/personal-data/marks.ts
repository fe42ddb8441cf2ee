import type { Trace } from './trace.ts'
import { tracesOf } from './trace.ts'

export const findEmails = tracesOf(
  'email',
  /[\p{L}\d._%+-]{1,64}\s?(?:@|\[at\]|\(at\))\s?[\p{L}\d-]{1,63}(?:\s?(?:\.|\[punt\]|\[dot\])\s?[\p{L}\d-]{2,63}){1,4}/giu,
)

const sinceTwoThousandTen = tracesOf(
  'licence-plate',
  /(?<![\p{L}\d])[1-9][- ]?[A-Z]{3}[- ]?\d{3}(?![\p{L}\d])/gu,
)
const withHyphens = tracesOf(
  'licence-plate',
  /(?<![\p{L}\d-])(?:[1-9]-[a-z]{3}-\d{3}|[a-z]{3}-\d{3}|\d{3}-[a-z]{3})(?![\p{L}\d-])/giu,
  (found) => !notAPlate.test(found),
)
const named = tracesOf(
  'licence-plate',
  /(?<=(?:nummerplaat|kenteken|nrplaat|autoplaat)(?: is|:|,)? )[a-z\d]{1,4}[- ]?[a-z\d]{2,4}(?:[- ]?\d{3})?(?![\p{L}\d])/giu,
  (found) => /\d/.test(found),
)

/** Abbreviations of laws and services that stand before a number in the same way. */
const notAPlate = /art|wet|gba|vtc|coc|sfl|law|nis|kbo|ovb|van|den|het/i

export function findLicencePlates(text: string): Trace[] {
  const plates = [...sinceTwoThousandTen(text), ...withHyphens(text), ...named(text)]
  return plates.filter(
    (plate, index) =>
      !plates.slice(0, index).some(({ start, end }) => plate.start < end && start < plate.end),
  )
}
