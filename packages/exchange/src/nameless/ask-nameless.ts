import { sealRecord, whyOf, type Frame } from '@kader/disclosure'
import { AskNameless } from '@kader/domain/commands/nameless'
import { opens } from '@kader/domain/decision'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { attest, attestable } from '../conditions/attest.ts'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'

/** S1: asks the coordinators of the cell, once the writer says that nobody can be recognised (rule G02). */
export function askNameless(sector: Portal) {
  return records(sector).mutation(AskNameless, async (working, { text, attested }) => {
    const { ports, mandate, today, disclosure, absent } = working
    if (mandate.cell === undefined) return absent()
    const coordinators = (await ports.mandates.inCell(mandate.cell, today)).filter(({ capacity }) => capacity === 'livc-coordinator')
    if (coordinators.length === 0) return refusedBecause('no-coordinator')
    const addressees = coordinators.map(({ id }) => ({ to: 'mandate' as const, mandate: id }))
    const facts = { ...ownFacts(working, addressees), attested: attestable(attested), askedOn: today }
    const frame: Frame = { at: today, holder: mandate.capacity, recipient: 'livc-coordinator', setting: 'bilateral', kind: 'ANON', purpose: 'own-task' }
    const decision = await disclosure.ask(frame, { record: 'nameless-question', facts }, { record: 'nameless-question', id: facts.id })
    if (!opens(decision)) return refusedBecause('not-allowed-by-law', [whyOf(frame, decision)])
    await ports.shelf('nameless-question').add(sealRecord('nameless-question', facts, { text }))
    await attest(working, { about: facts.id, conditions: attested, reason: 'C-ANON' })
    return done(facts.id)
  })
}
