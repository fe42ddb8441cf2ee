import { sealRecord } from '@kader/disclosure'
import { Consent } from '@kader/domain/commands/consultation'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { mySeat } from './my-seat.ts'
import { reachableConsultation } from './reachable-consultation.ts'
import type { ConsultationViews } from './views.ts'

/** One effective participant says by name whether the agreements may go into own files (C-CONS); before closing. */
export function consentOwnFile(sector: Portal, views: ConsultationViews) {
  return records(sector).mutation(Consent, async (working, { id, answer }) => {
    const { ports, mandate, today } = working
    const { facts } = await reachableConsultation(working, id, { views })
    if (facts.status !== 'open') return refusedBecause('not-open')
    if ((await mySeat(working, id))?.tookPart !== true) return refusedBecause('not-present')
    const given = { ...ownFacts(working, [{ to: 'everyone' }]), consultation: id, mandate: mandate.id, answer, day: today }
    await ports.shelf('own-file-consent').add(sealRecord('own-file-consent', given, {}))
    return done(id)
  })
}
