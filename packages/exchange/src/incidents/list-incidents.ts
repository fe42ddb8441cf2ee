import { all, code, extend, together } from '@kader/disclosure'
import { Incidents, type IncidentStep } from '@kader/domain/answers/incident'
import { Nothing } from '@kader/domain/commands/case-file'
import type { Facts } from '@kader/domain/content/all-records'
import { closeIncident, tellAuthorityBy, tellOfIncident, ToldOfIncident } from '@kader/domain/lifecycle/incident'
import type { LocalDate } from '@kader/domain/local-date'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { discloses } from '../procedures/discloses.ts'
import type { IncidentViews } from './views.ts'

/** What I noticed, newest first, with who must still be told and by when. */
export function listIncidents(sector: Portal, views: IncidentViews) {
  return discloses(sector, { record: 'incident', answer: Incidents }).query(Nothing, async ({ ports, mandate, disclosure, today }) => {
    const found = []
    for (const sealed of (await ports.shelf('incident').where({ sourceMandate: mandate.id })).toReversed()) {
      const item = await disclosure.item(sealed, views.incident)
      const notes = await disclosure.items(await ports.shelf('incident-note').where({ incident: sealed.facts.id }), views.note)
      if (item !== undefined) found.push(extend(extend(item, together({ notes })), code(standingOf(sealed.facts, today))))
    }
    return together({ incidents: all(found) })
  })
}

function standingOf(incident: Facts<'incident'>, today: LocalDate) {
  const tellBy = tellAuthorityBy(incident)
  const untold = ToldOfIncident.options.filter((whom) => tellOfIncident(incident, whom, today).ok)
  const may: IncidentStep[] = [...(untold.length > 0 ? (['tell'] as const) : []), ...(incident.closedOn === undefined ? (['note'] as const) : []), ...(closeIncident(incident, today).ok ? (['close'] as const) : [])]
  const late = tellBy !== undefined && incident.authorityOn === undefined && tellBy < today
  return { ...(tellBy === undefined ? {} : { tellBy }), late, untold, may }
}
