import type { LocalDate } from '../local-date.ts'
import type { ConditionCode } from '../vocabulary/conditions.ts'
import { granted, refused, type Result } from './result.ts'

export type AttestationRefusal = 'already-revoked'

/** Whoever attested can take it back, whenever he wants and without a reason. */
export function revokeAttestation<Attested extends { readonly revokedOn?: LocalDate | undefined }>(attestation: Attested, at: LocalDate): Result<Attested, AttestationRefusal> {
  return attestation.revokedOn === undefined ? granted({ ...attestation, revokedOn: at }) : refused('already-revoked')
}

/** What remains of what a source attested when he takes one of it back. */
export function withoutAttested<Facts extends { readonly attested: ConditionCode[] }>(facts: Facts, condition: ConditionCode): Facts {
  return { ...facts, attested: facts.attested.filter((code) => code !== condition) }
}
