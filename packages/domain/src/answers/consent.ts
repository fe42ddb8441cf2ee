import { z } from 'zod'
import { Id } from '../id.ts'
import { ConsentGiver } from '../lifecycle/consent.ts'
import { LocalDate } from '../local-date.ts'
import { shown } from '../shown.ts'
import { Capacity } from '../vocabulary/capacities.ts'
import { ConditionCode } from '../vocabulary/conditions.ts'
import { Kind } from '../vocabulary/kinds.ts'
import { Purpose } from '../vocabulary/purposes.ts'

/** What one confirmed oneself, and can take back while it stands. */
export const Attestation = z.strictObject({
  id: Id,
  about: Id,
  condition: ConditionCode,
  day: LocalDate,
  revokedOn: LocalDate.optional(),
  reason: shown(z.string()),
})
export type Attestation = z.infer<typeof Attestation>

export const AttestationList = z.strictObject({ attestations: z.array(Attestation) })
export type AttestationList = z.infer<typeof AttestationList>

export const ConsentOnFile = z.strictObject({
  id: Id,
  by: ConsentGiver,
  capable: z.boolean(),
  kinds: z.array(Kind),
  recipients: z.array(Capacity),
  purpose: Purpose,
  day: LocalDate,
  until: LocalDate.optional(),
  withdrawnOn: LocalDate.optional(),
  text: shown(z.string()),
})
export type ConsentOnFile = z.infer<typeof ConsentOnFile>

export const ConsentList = z.strictObject({ consents: z.array(ConsentOnFile) })
export type ConsentList = z.infer<typeof ConsentList>
