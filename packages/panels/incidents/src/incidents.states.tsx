import type { IncidentAnswer } from '@kader/domain/answers/incident'
import { id } from '@kader/domain/id'
import { localDate } from '@kader/domain/local-date'
import type { ReactElement } from 'react'
import type { IncidentDeeds } from './incident-deeds.ts'
import { IncidentsPage } from './incidents-page.tsx'

const day = localDate('2026-10-05')
const done = async () => ({ done: true }) as const
const deeds: IncidentDeeds = { note: done, tell: done, addNote: done, close: done }
export const noticed: IncidentAnswer = {
  id: id('00010000-0000-4000-8000-000000000000'), class: 'wrong-person', risk: 'high', happenedOn: day, noticedOn: day, tellBy: localDate('2026-10-08'), late: false,
  what: { shown: true, value: 'Een verslag ging naar een verkeerd adres.' }, notes: [{ id: id('00020000-0000-4000-8000-000000000000'), day, text: { shown: true, value: 'De ontvanger wiste het.' } }],
  untold: ['officer', 'authority', 'persons'], may: ['tell', 'note'],
}

export const pageWith = (incidents: readonly IncidentAnswer[], more: Partial<IncidentDeeds> = {}): ReactElement => (
  <IncidentsPage known={{ incidents: [...incidents] }} deeds={{ ...deeds, ...more }} today="2026-10-05" renderWhy={() => <p>De reden staat in het artikel.</p>} />
)

export const incidentStates: Readonly<Record<string, () => ReactElement>> = {
  'nothing went wrong': () => pageWith([]),
  'an incident that waits': () => pageWith([noticed]),
  'an incident told too late, and one that is closed': () => pageWith([{ ...noticed, late: true }, { ...noticed, id: id('00030000-0000-4000-8000-000000000000'), officerOn: day, authorityOn: day, personsOn: day, closedOn: day, untold: [], may: [] }]),
}
