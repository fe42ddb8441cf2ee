import { z } from 'zod'
import { holdsNationalNumber } from './national-number.ts'

/** Text that a person writes, without surrounding space; a whole national number is refused, never kept or shown. */
export function text(longest: number) {
  return z
    .string()
    .trim()
    .max(longest, 'too-long')
    .refine((written) => !holdsNationalNumber(written), 'national-number')
}

/** What a person writes in one line; long enough for facts, too short for a file. */
export const LineText = text(2000).min(1, 'required')
export const ShortText = text(300).min(1, 'required')
