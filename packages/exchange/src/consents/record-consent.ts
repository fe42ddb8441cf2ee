import { sealRecord } from '@kader/disclosure'
import { RecordConsent } from '@kader/domain/commands/consent'
import { fileConsent } from '@kader/domain/lifecycle/consent'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { ownSignal } from '../signals/save-signal.ts'

/** Puts a consent on file about one's own signal, with the words that were agreed (C-CONSENT). */
export function recordConsent(sector: Portal) {
  return records(sector).mutation(RecordConsent, async (working, { about, text, ...given }) => {
    const signal = await ownSignal(working, about)
    const filed = fileConsent(given, signal, working.today)
    if (!filed.ok) return refusedBecause(filed.refusal)
    const facts = { ...ownFacts(working, []), ...filed.value, signal: about }
    await working.ports.shelf('consent').add(sealRecord('consent', facts, { text }))
    return done(facts.id)
  })
}
