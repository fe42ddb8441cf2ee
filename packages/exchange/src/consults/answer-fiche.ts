import { reveal, sealRecord, type Frame } from '@kader/disclosure'
import { ById } from '@kader/domain/commands/case-file'
import { AnswerFiche } from '@kader/domain/commands/fiche'
import type { Facts } from '@kader/domain/content/all-records'
import { opens } from '@kader/domain/decision'
import { mayAnswer, maySign } from '@kader/domain/lifecycle/fiche'
import { Capacity } from '@kader/domain/vocabulary/capacities'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import type { Working } from '../procedures/session.ts'
import { ficheStanding } from './fiches-of.ts'
import { mySeat } from './my-seat.ts'
import { reachableConsultation } from './reachable-consultation.ts'
import type { ConsultationViews } from './views.ts'

/** One effective participant consents to a fiche by name, or refuses and so stops it (wet 30 juli 2018, art. 4 § 2). */
export function answerFiche(sector: Portal, views: ConsultationViews) {
  return records(sector).mutation(AnswerFiche, async (working, { id, answer }) => {
    const { ports, mandate, today, disclosure, absent } = working
    const text = await ports.shelf('fiche-text').byId(id)
    const item = await disclosure.item(text, views.ficheAtTable)
    if (text === undefined || item === undefined || !reveal(item).evaluation.shown) return absent()
    const { facts: meeting } = await reachableConsultation(working, text.facts.consultation, { views })
    const { status, answers } = await ficheStanding(ports, { id: text.facts.fiche, consultation: meeting.id, signedOn: undefined })
    const seat = await mySeat(working, meeting.id)
    const may = mayAnswer(status, { open: meeting.status === 'open', tookPart: seat?.tookPart === true, answered: answers.some((one) => one.mandate === mandate.id) })
    if (!may.ok) return refusedBecause(may.refusal)
    const given = { ...ownFacts(working, text.facts.addressees), consultation: meeting.id, caseFile: meeting.caseFile, fiche: text.facts.fiche, mandate: mandate.id, answer, day: today }
    await ports.shelf('fiche-consent').add(sealRecord('fiche-consent', given, {}))
    return done(id)
  })
}

/** The chief of police signs; to whom it may go is asked of the law of that day, capacity by capacity (rule P04). */
export function signFiche(sector: Portal, views: ConsultationViews) {
  return records(sector).mutation(ById, async (working, { id }) => {
    const { ports, mandate, today, disclosure, absent } = working
    const sealed = await ports.shelf('fiche').byId(id)
    const item = await disclosure.item(sealed, views.fiche)
    if (sealed === undefined || item === undefined || !reveal(item).evaluation.shown) return absent()
    const { facts: fiche } = sealed
    // The chief was invited, but need not have come: what he signs is the fiche.
    const meeting = await ports.shelf('consultation').byId(fiche.consultation)
    if (meeting?.facts.status !== 'closed') return refusedBecause('consultation-open')
    const may = maySign((await ficheStanding(ports, fiche)).status, mandate.capacity)
    if (!may.ok) return refusedBecause(may.refusal)
    const recipients = await recipientsOf(working, fiche)
    if (recipients.length === 0) return refusedBecause('not-allowed-by-law')
    await ports.shelf('fiche').amend({ ...fiche, signedOn: today, signedBy: mandate.id, recipients })
    return done(id)
  })
}

async function recipientsOf({ disclosure, today }: Working, fiche: Facts<'fiche'>): Promise<Capacity[]> {
  const found: Capacity[] = []
  for (const recipient of Capacity.options) {
    const frame: Frame = { at: today, holder: fiche.source.holder, recipient, setting: 'feedback-fiche', kind: 'ACT', purpose: 'prevent-terrorism' }
    if (opens(await disclosure.ask(frame, { record: 'fiche', facts: fiche }, { record: 'fiche', id: fiche.id }))) found.push(recipient)
  }
  return found
}
