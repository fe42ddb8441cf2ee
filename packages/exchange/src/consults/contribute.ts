import { sealRecord } from '@kader/disclosure'
import { Contribute } from '@kader/domain/commands/consultation'
import { maySpeak } from '@kader/domain/lifecycle/consultation'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { attest, attestable } from '../conditions/attest.ts'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { hearersOf, reaches } from './hearers.ts'
import { mySeat } from './my-seat.ts'
import { setAsideNow } from './set-aside-now.ts'
import { reachableConsultation } from './reachable-consultation.ts'
import type { ConsultationViews } from './views.ts'

/** One line, said freely (G17). Refused when the law lets nobody at the table hear it. */
export function contribute(sector: Portal, views: ConsultationViews) {
  return records(sector).mutation(Contribute, async (working, command) => {
    const { facts: consultation } = await reachableConsultation(working, command.id, { views, kind: command.kind })
    const seat = maySpeak(consultation, await mySeat(working, command.id))
    if (!seat.ok) return refusedBecause(seat.refusal)
    if (!working.viewer.seatedAt.has(consultation.id)) return refusedBecause('cell-not-founded')
    const attested = attestable(command.attested)
    const hearers = await hearersOf(working, { consultation, kind: command.kind, attested })
    if (!hearers.some(reaches)) return refusedBecause('not-allowed-by-law', hearers.map(({ why }) => why))

    const line = { ...ownFacts(working, [{ to: 'table' }]), attested, consultation: consultation.id, caseFile: consultation.caseFile, kind: command.kind, form: command.form, without: await setAsideNow(working, consultation.id) }
    await working.ports.shelf('contribution').add(sealRecord('contribution', line, { text: command.text }))
    await attest(working, { about: line.id, conditions: attested, reason: command.reason })
    return done(line.id)
  })
}
