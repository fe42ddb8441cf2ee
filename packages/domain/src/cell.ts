import { z } from 'zod'
import { isEachOnce } from './agreement.ts'
import { LocalDate } from './local-date.ts'
import { Nis } from './municipality.ts'
import { Territory } from './organisation.ts'

/** Only an active cell holds consultations; a dissolved one is over for good. */
export const CellStatus = z.enum(['being-founded', 'active', 'dormant', 'dissolved'], 'unknown-choice')
export type CellStatus = z.infer<typeof CellStatus>

/** A status holds from its day until the next one begins. */
export const CellStatusFrom = z.strictObject({ status: CellStatus, from: LocalDate })
export type CellStatusFrom = z.infer<typeof CellStatusFrom>

/** By what the cell was founded: the mayors of which municipalities decided, on which day (wet 30 juli 2018, art. 2). */
export const FoundingDeed = z.strictObject({
  day: LocalDate,
  mayorsOf: z.array(Nis).min(1, 'required').max(40, 'too-many').refine(isEachOnce, 'twice'),
})
export type FoundingDeed = z.infer<typeof FoundingDeed>

/** Whether Interior registered the cell. It need not, so what nobody looked up is not known, and never no. */
export const FederalRegistration = z.enum(['registered', 'not-registered', 'unknown'], 'unknown-choice')
export type FederalRegistration = z.infer<typeof FederalRegistration>

/** What is known of a cell, in codes and days. */
export const CellTerms = z.strictObject({
  /** Absent while the cell is being founded. */
  deed: FoundingDeed.optional(),
  territory: Territory,
  /** In the order of their days. */
  statuses: z.array(CellStatusFrom).min(1, 'required').max(40, 'too-many'),
  registration: FederalRegistration,
  registeredSince: LocalDate.optional(),
})
export type CellTerms = z.infer<typeof CellTerms>

interface Mistake {
  readonly path: readonly (string | number)[]
  readonly message: 'required' | 'too-early' | 'needs-deed' | 'after-the-end' | 'invalid'
}

/** What a schema of single fields cannot see: days in order, nothing after the end, no work without a deed. */
export function mistakesIn({ deed, statuses, registration, registeredSince }: Omit<CellTerms, 'territory'>): readonly Mistake[] {
  const found: Mistake[] = []
  for (const [at, { status, from }] of statuses.entries()) {
    const before = statuses[at - 1]
    if (before?.status === 'dissolved') found.push({ path: ['statuses', at, 'status'], message: 'after-the-end' })
    else if (before !== undefined && from <= before.from) found.push({ path: ['statuses', at, 'from'], message: 'too-early' })
    if (status === 'being-founded' || status === 'dissolved') continue
    if (deed === undefined) found.push({ path: ['statuses', at, 'status'], message: 'needs-deed' })
    else if (from < deed.day) found.push({ path: ['statuses', at, 'from'], message: 'too-early' })
  }
  if (registration === 'registered' && registeredSince === undefined) found.push({ path: ['registeredSince'], message: 'required' })
  if (registration !== 'registered' && registeredSince !== undefined) found.push({ path: ['registeredSince'], message: 'invalid' })
  return found
}
