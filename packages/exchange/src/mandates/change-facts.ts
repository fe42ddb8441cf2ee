import type { Facts } from '@kader/domain/content/all-records'
import type { Addressee } from '@kader/domain/content/record'
import type { Id } from '@kader/domain/id'
import type { Mandate } from '@kader/domain/mandate'
import { ownFacts } from '../procedures/own-facts.ts'
import type { Working } from '../procedures/session.ts'

type Change = Facts<'mandate-change'>

/** A change of this mandate, made now; it reaches the person concerned, mayor and coordinator, and the supervisor. */
export async function changeOf(working: Working, about: Omit<Mandate, 'log' | 'portal' | 'cell' | 'stopped'>, action: Change['action']): Promise<Change> {
  const { ports, mandate: by, today } = working
  const theirs = (await ports.mandates.ofPerson(about.person)).map(({ id }) => id)
  const { id, person, service, capacity, clearance, representative = false, from, to } = about
  return {
    ...ownFacts(working, addressedTo([...new Set([...theirs, id])])),
    action, status: 'proposed', mandate: id, person, service, capacity, clearance, representative, from,
    ...(to === undefined ? {} : { to }),
    proposer: by.person,
    proposedOn: today,
  }
}

function addressedTo(mandates: readonly Id[]): readonly Addressee[] {
  return [...mandates.map((mandate) => ({ to: 'mandate' as const, mandate })), { to: 'organiser' }, { to: 'supervisor' }]
}

/** A mandate of the cell one acts in; of any other there is none. */
export async function mandateInCell({ ports, mandate, absent }: Working, id: Id): Promise<Mandate> {
  const found = await ports.mandates.byId(id)
  return found === undefined || mandate.cell === undefined || found.cell !== mandate.cell ? absent() : found
}
