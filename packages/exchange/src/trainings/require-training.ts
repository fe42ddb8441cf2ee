import { sealRecord } from '@kader/disclosure'
import { RequireTraining } from '@kader/domain/commands/training'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'

/** Mayor or coordinator requires it of functions in their own cell. One is enough: it only closes, and only later. */
export function requireTraining() {
  return records('municipality').mutation(RequireTraining, async (working, terms) => {
    const { ports, mandate, today } = working
    if (mandate.capacity !== 'mayor' && mandate.capacity !== 'livc-coordinator') return refusedBecause('not-the-organiser')
    const facts = { ...ownFacts(working, [{ to: 'everyone' }, { to: 'supervisor' }]), ...terms, announcedOn: today }
    await ports.shelf('training-requirement').add(sealRecord('training-requirement', facts, {}))
    return done(facts.id)
  })
}
