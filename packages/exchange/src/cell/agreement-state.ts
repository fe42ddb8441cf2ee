import type { AgreementState } from '@kader/domain/answers/cell'
import { inForceOn, standingOn } from '@kader/domain/lifecycle/agreement'
import type { Id } from '@kader/domain/id'
import type { LocalDate } from '@kader/domain/local-date'
import { loadAgreements } from '../agreements/load-agreements.ts'
import type { Ports } from '../ports/transactions.ts'

/** The version in force, or else the newest that can be reached here; one or none. */
export async function agreementState(ports: Ports, cell: Id, today: LocalDate): Promise<AgreementState[]> {
  const known = await loadAgreements(ports, cell)
  const newest = known.versions.toSorted((a, b) => b.number - a.number)[0]
  const version = inForceOn(known.versions, known.signatures, today) ?? newest
  return version === undefined ? [] : [{ number: version.number, standing: standingOn(version, known, today) }]
}
