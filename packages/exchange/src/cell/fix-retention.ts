import { sealRecord } from '@kader/disclosure'
import { FixRetention } from '@kader/domain/commands/case-file'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'

/** Fixes the retention term of the joint file before the first consultation (decreet 30 juni 2023; wet 8 januari 2026 art. 2). */
export function fixRetention() {
  return records('municipality').mutation(FixRetention, async (working, { months }) => {
    const { capacity } = working.mandate
    if (capacity !== 'mayor' && capacity !== 'livc-coordinator') return refusedBecause('not-the-coordinator')
    const facts = ownFacts(working, [{ to: 'everyone' }])
    await working.ports.shelf('retention-term').add(sealRecord('retention-term', { ...facts, months, fixedOn: working.today }, {}))
    return done(facts.id)
  })
}
