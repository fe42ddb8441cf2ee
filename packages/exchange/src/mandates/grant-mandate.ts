import { sealRecord } from '@kader/disclosure'
import { GrantMandate } from '@kader/domain/commands/mandate'
import { mayGrant } from '@kader/domain/lifecycle/mandate-change'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { changeOf, mandateInCell } from './change-facts.ts'

/** One organiser proposes a mandate for somebody the cell knows; it is given when another confirms. */
export function grantMandate() {
  return records('municipality').mutation(GrantMandate, async (working, { personOf, serviceOf, representative, reason, ...days }) => {
    const { ports, mandate: by } = working
    const { person } = await mandateInCell(working, personOf)
    const { service } = await mandateInCell(working, serviceOf)
    const { to, ...rest } = days
    const given = { id: working.newId(), person, service, ...rest, ...(to === undefined ? {} : { to }), ...(representative ? { representative: true as const } : {}) }
    const proposed = (await ports.shelf('mandate-change').where({ person, action: 'grant', status: 'proposed' })).map(({ facts }) => facts)
    const waiting = proposed.some((one) => one.service === service && one.capacity === given.capacity)
    const may = mayGrant(given, { by, held: await ports.mandates.ofPerson(person), waiting })
    if (!may.ok) return refusedBecause(may.refusal)
    const change = await changeOf(working, given, 'grant')
    await ports.shelf('mandate-change').add(sealRecord('mandate-change', change, { reason }))
    return done(change.id)
  })
}
