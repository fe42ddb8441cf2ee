import { sealRecord } from '@kader/disclosure'
import { WithdrawConsent } from '@kader/domain/commands/consent'
import { withdrawConsent as withdraw } from '@kader/domain/lifecycle/consent'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'

/** Notes that a consent was taken back; from the next reading on it counts for nothing. */
export function withdrawConsent(sector: Portal) {
  return records(sector).mutation(WithdrawConsent, async (working, { id, note }) => {
    const { ports, mandate, today, absent } = working
    const found = (await ports.shelf('consent').byId(id))?.facts
    if (found?.source.mandate !== mandate.id) return absent()
    const withdrawn = withdraw(found, today)
    if (!withdrawn.ok) return refusedBecause(withdrawn.refusal)
    await ports.shelf('consent').amend(withdrawn.value)
    await ports.shelf('consent-withdrawal').add(sealRecord('consent-withdrawal', { ...ownFacts(working, []), signal: found.signal, consent: id, day: today }, { note }))
    return done(id)
  })
}
