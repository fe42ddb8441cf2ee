import { sealRecord } from '@kader/disclosure'
import type { Addressee } from '@kader/domain/content/record'
import { RecordConsent } from '@kader/domain/commands/consent'
import { fileConsent } from '@kader/domain/lifecycle/consent'
import type { Capacity } from '@kader/domain/vocabulary/capacities'
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
    const facts = { ...ownFacts(working, reachOf(given.recipients)), ...filed.value, signal: about }
    await working.ports.shelf('consent').add(sealRecord('consent', facts, { text }))
    return done(facts.id)
  })
}

/** A colleague it names reads by it in Kader, so his reading must be able to weigh it; its words stay with whoever filed it. */
function reachOf(recipients: readonly Capacity[]): Addressee[] {
  return recipients.includes('own-team') ? [{ to: 'team' }] : []
}
