import { sealRecord } from '@kader/disclosure'
import { ById } from '@kader/domain/commands/case-file'
import { AddIncidentNote, NoteIncident, TellOfIncident } from '@kader/domain/commands/incident'
import type { Facts } from '@kader/domain/content/all-records'
import type { Id } from '@kader/domain/id'
import { closeIncident as close, tellOfIncident as tell } from '@kader/domain/lifecycle/incident'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import type { Working } from '../procedures/session.ts'

/** Writes down what went wrong (AVG art. 33, fifth paragraph); one's own, for oneself. */
export function noteIncident(sector: Portal) {
  return records(sector).mutation(NoteIncident, async (working, { what, ...noted }) => {
    if (noted.noticedOn > working.today) return refusedBecause('not-noticed-yet')
    const facts = { ...ownFacts(working, []), ...noted }
    await working.ports.shelf('incident').add(sealRecord('incident', facts, { what }))
    return done(facts.id)
  })
}

/** Notes that somebody was told; Kader tells nobody itself. */
export function tellOfIncident(sector: Portal) {
  return records(sector).mutation(TellOfIncident, async (working, { id, whom, on }) => {
    if (on > working.today) return refusedBecause('not-told-yet')
    const told = tell(await ownIncident(working, id), whom, on)
    if (!told.ok) return refusedBecause(told.refusal)
    await working.ports.shelf('incident').amend(told.value)
    return done(id)
  })
}

/** What was done about it; each note stands on its own day. */
export function addIncidentNote(sector: Portal) {
  return records(sector).mutation(AddIncidentNote, async (working, { id, text }) => {
    if ((await ownIncident(working, id)).closedOn !== undefined) return refusedBecause('incident-closed')
    await working.ports.shelf('incident-note').add(sealRecord('incident-note', { ...ownFacts(working, []), incident: id, day: working.today }, { text }))
    return done(id)
  })
}

export function closeIncident(sector: Portal) {
  return records(sector).mutation(ById, async (working, { id }) => {
    const closed = close(await ownIncident(working, id), working.today)
    if (!closed.ok) return refusedBecause(closed.refusal)
    await working.ports.shelf('incident').amend(closed.value)
    return done(id)
  })
}

async function ownIncident({ ports, mandate, absent }: Working, id: Id): Promise<Facts<'incident'>> {
  const found = (await ports.shelf('incident').byId(id))?.facts
  return found === undefined || found.source.mandate !== mandate.id ? absent() : found
}
