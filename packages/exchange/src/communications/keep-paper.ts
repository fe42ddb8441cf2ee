import { sealRecord } from '@kader/disclosure'
import { KeepPaper } from '@kader/domain/commands/communication'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records } from '../procedures/records.ts'

/** Puts a dated paper on file that answers a condition, for what oneself tells and for nobody else. */
export function keepPaper(sector: Portal) {
  return records(sector).mutation(KeepPaper, async (working, { reference, ...kept }) => {
    const facts = { ...ownFacts(working, []), ...kept }
    await working.ports.shelf('paper').add(sealRecord('paper', facts, { reference }))
    return done(facts.id)
  })
}
