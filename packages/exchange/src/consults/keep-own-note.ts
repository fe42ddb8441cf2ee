import { sealRecord, whyOf, type Frame } from '@kader/disclosure'
import { KeepOwnNote } from '@kader/domain/commands/fiche'
import { opens } from '@kader/domain/decision'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { mySeat } from './my-seat.ts'
import { reachableConsultation } from './reachable-consultation.ts'
import type { ConsultationViews } from './views.ts'

/**
 * After the meeting a participant keeps in his own file what the rule lets him keep (P06; P05 for the police): asked of
 * the law of this day, with everyone's consent by name, and for judicial data the authorisation on file.
 */
export function keepOwnNote(sector: Portal, views: ConsultationViews) {
  return records(sector).mutation(KeepOwnNote, async (working, { id, kind, text }) => {
    const { ports, mandate, disclosure, today } = working
    const { facts: meeting } = await reachableConsultation(working, id, { views })
    if (meeting.status !== 'closed') return refusedBecause('consultation-open')
    if ((await mySeat(working, id))?.tookPart !== true) return refusedBecause('not-present')
    const facts = { ...ownFacts(working, []), heardIn: id, kind, day: today }
    const frame: Frame = { at: today, holder: mandate.capacity, recipient: 'own-team', setting: 'own-file', kind, purpose: 'prevent-terrorism' }
    const decision = await disclosure.ask(frame, { slot: { source: facts.source, consultation: id, caseFile: meeting.caseFile, kind, attested: ['C-NEC'] } }, { record: 'own-note', id: facts.id })
    if (!opens(decision)) return refusedBecause('not-allowed-by-law', [whyOf(frame, decision)])
    await ports.shelf('own-note').add(sealRecord('own-note', facts, { text }))
    return done(facts.id)
  })
}
