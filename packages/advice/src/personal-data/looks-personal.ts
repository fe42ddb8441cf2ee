import { findAddresses } from './addresses.ts'
import { findBirthDates } from './birth-dates.ts'
import { findEmails, findLicencePlates } from './marks.ts'
import { findNames } from './names.ts'
import { findBankAccounts, findNationalNumbers, findPhones } from './numbers.ts'
import type { Trace } from './trace.ts'

/** The surest first: of two that overlap, the earlier in this list is told. */
const searches: readonly ((text: string) => Trace[])[] = [
  findEmails,
  findBankAccounts,
  findNationalNumbers,
  findBirthDates,
  findPhones,
  findLicencePlates,
  findAddresses,
  findNames,
]

/**
 * Where a text seems to say who it is about: a name, national number, address, phone number, e-mail address,
 * date of birth, licence plate or account number. Empty when nothing does. Every free field in advice asks this first.
 */
export function looksPersonal(text: string): readonly Trace[] {
  const told: Trace[] = []
  for (const search of searches) {
    told.push(...search(text).filter((found) => !told.some((before) => overlap(before, found))))
  }
  return told.toSorted((one, other) => one.start - other.start)
}

function overlap(one: Trace, other: Trace): boolean {
  return one.start < other.end && other.start < one.end
}
