import { z } from 'zod'
import { Id } from '../id.ts'
import { MandateAction, MandateChangeStatus, MandateStanding } from '../lifecycle/mandate-change.ts'
import { LocalDate } from '../local-date.ts'
import { Clearance } from '../mandate.ts'
import { shown } from '../shown.ts'
import { HolderCapacity } from '../vocabulary/capacities.ts'
import { Portal } from '../vocabulary/portals.ts'
import { Seat } from './case-file.ts'

export const MandateStep = z.enum(['end', 'suspend', 'restore'])
export type MandateStep = z.infer<typeof MandateStep>

export const DecisionStep = z.enum(['confirm', 'refuse'])
export type DecisionStep = z.infer<typeof DecisionStep>

export const KnownMandate = z.strictObject({
  mandate: Id,
  person: Id,
  service: Id,
  capacity: HolderCapacity,
  portal: Portal,
  clearance: Clearance,
  representative: z.boolean(),
  from: LocalDate,
  to: LocalDate.optional(),
  standing: MandateStanding,
  may: z.array(MandateStep),
})
export type KnownMandate = z.infer<typeof KnownMandate>

/** One change, with who proposed it and who decided, by their mandates. */
export const MandateChange = z.strictObject({
  id: Id,
  action: MandateAction,
  status: MandateChangeStatus,
  mandate: Id,
  person: Id,
  service: Id,
  capacity: HolderCapacity,
  clearance: Clearance,
  representative: z.boolean(),
  from: LocalDate,
  to: LocalDate.optional(),
  proposedOn: LocalDate,
  proposedBy: Id,
  decidedOn: LocalDate.optional(),
  decidedBy: Id.optional(),
  reason: shown(z.string()),
  may: z.array(DecisionStep),
})
export type MandateChange = z.infer<typeof MandateChange>

/** The mandates of a cell, or one person's own, with the changes this reader may see, newest first. */
export const MandateRegister = z.strictObject({
  mandates: z.array(KnownMandate),
  changes: z.array(MandateChange),
  /** The names by which a mandate is known. */
  seats: z.array(Seat),
  /** The mandate under which one reads this. */
  acting: Id,
  mayGrant: z.boolean(),
})
export type MandateRegister = z.infer<typeof MandateRegister>
