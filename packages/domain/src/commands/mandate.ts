import { z } from 'zod'
import { Id } from '../id.ts'
import { LocalDate } from '../local-date.ts'
import { Clearance } from '../mandate.ts'
import { LineText } from '../text.ts'
import { HolderCapacity } from '../vocabulary/capacities.ts'
import { portalOf } from '../vocabulary/portals.ts'

/** Functions that work in a portal of a cell; supervisors sit in none. */
export const CellCapacity = HolderCapacity.refine((capacity) => worksInACell(capacity), 'unknown-choice')

export function worksInACell(capacity: HolderCapacity): boolean {
  const portal = portalOf(capacity)
  return portal !== undefined && portal !== 'oversight'
}

/** What is proposed about a mandate that exists. */
export const ProposeMandateChange = z.strictObject({ mandate: Id, action: z.enum(['end', 'restore']), reason: LineText })
export type ProposeMandateChange = z.infer<typeof ProposeMandateChange>

export const SuspendMandate = z.strictObject({ mandate: Id, reason: LineText })
export type SuspendMandate = z.infer<typeof SuspendMandate>

/** A new mandate for somebody the cell knows: the person of one mandate, for the service of another or the same. */
export const GrantMandate = z
  .strictObject({
    personOf: Id,
    serviceOf: Id,
    capacity: CellCapacity,
    clearance: Clearance,
    representative: z.boolean(),
    from: LocalDate,
    to: LocalDate.optional(),
    reason: LineText,
  })
  .refine(({ from, to }) => to === undefined || to >= from, { path: ['to'], message: 'too-early' })
export type GrantMandate = z.infer<typeof GrantMandate>
