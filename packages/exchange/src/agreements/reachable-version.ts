import type { Id } from '@kader/domain/id'
import type { Facts } from '@kader/domain/content/all-records'
import type { Working } from '../procedures/session.ts'
import { type Agreements, loadAgreements } from './load-agreements.ts'

interface Reachable {
  readonly facts: Facts<'agreement'>
  readonly version: Agreements['versions'][number]
  readonly known: Agreements
}

/** A version that reaches this person at all; otherwise the request ends as for what does not exist. */
export async function reachableVersion({ ports, mandate, absent }: Working, id: Id): Promise<Reachable> {
  if (mandate.cell === undefined) return absent()
  const known = await loadAgreements(ports, mandate.cell)
  const facts = known.sealed.find((one) => one.facts.id === id)?.facts
  const version = known.versions.find((one) => one.id === id)
  return facts === undefined || version === undefined ? absent() : { facts, version, known }
}
