import type { SettleDuty } from '@kader/domain/commands/duty'
import type { CommunicationAnswer, Communications, PaperAnswer } from '@kader/domain/answers/communication'
import { id, type Id } from '@kader/domain/id'
import { localDate } from '@kader/domain/local-date'
import type { Answered } from '@kader/panel-kit/deed'
import type { ReactElement } from 'react'
import { CommunicationsPage } from './communications-page.tsx'
import type { CommunicationDeeds } from './communication-deeds.ts'
import { Duties } from './duties.tsx'
import { EmergencyPage } from './emergency-page.tsx'

const done = (): Promise<Answered> => Promise.resolve({ done: true })
const renderWhy = (): ReactElement => <p>De reden staat in het artikel.</p>
const sampleId = (number: number): Id => id(`${String(number).padStart(4, '0')}0000-0000-4000-8000-000000000000`)
const today = localDate('2026-10-05')
const said = (value: string) => ({ shown: true as const, value })

export const deeds: CommunicationDeeds = { weigh: () => Promise.resolve({ kinds: [], asks: [] }), note: done, review: done, keepPaper: done, endPaper: done }

const emergency: CommunicationAnswer = {
  id: sampleId(1),
  setting: 'emergency',
  recipient: 'police-officer',
  purpose: 'avert-danger',
  toldOn: today,
  reviewer: sampleId(22),
  toWhom: said('politie, 101'),
  reasons: said('Hij zei dat hij vannacht vertrekt en had een ticket.'),
  lines: [
    { id: sampleId(11), kind: 'ID', outcome: 'permit', text: said('de naam') },
    { id: sampleId(12), kind: 'SIG', outcome: 'permit', text: said('vertrekt vannacht') },
  ],
  may: [],
}
export const toReview: CommunicationAnswer = { ...emergency, id: sampleId(2), by: sampleId(21), may: ['review'] }
const reviewed: CommunicationAnswer = { ...emergency, id: sampleId(3), reviewedOn: today, finding: 'criteria-not-met', lines: [{ id: sampleId(13), kind: 'CARE', outcome: 'conditional', text: said('ruzie thuis') }] }
const paper: PaperAnswer = { id: sampleId(31), condition: 'C-WRITREQ', day: localDate('2026-10-01'), reference: said('TE 2026/114') }
const withdrawn: PaperAnswer = { ...paper, id: sampleId(32), until: localDate('2026-12-31'), withdrawnOn: today, reference: said('BR 45/2026') }

const seats: Communications['seats'] = [
  { id: sampleId(41), mandate: sampleId(21), capacity: 'clb-worker', name: said('Els Vermeulen'), service: said('CLB Oefenstad') },
  { id: sampleId(42), mandate: sampleId(22), capacity: 'clb-worker', name: said('Joris Claes'), service: said('CLB Oefenstad') },
]
export const empty: Communications = { mine: [], toReview: [], papers: [], colleagues: [], seats }
export const full: Communications = { mine: [emergency, reviewed], toReview: [toReview], papers: [paper, withdrawn], colleagues: [{ mandate: sampleId(22), capacity: 'clb-worker' }], seats }

export const pageWith = (known: Communications, more: Partial<CommunicationDeeds> = {}): ReactElement => <CommunicationsPage known={known} today={today} deeds={{ ...deeds, ...more }} renderWhy={renderWhy} />
export const emergencyWith = (known: Communications, more: Partial<CommunicationDeeds> = {}): ReactElement => (
  <EmergencyPage known={known} today={today} deeds={{ ...deeds, ...more }} renderWhy={renderWhy} onDone={() => undefined} />
)

export const dutiesWith = (settle: (duty: SettleDuty) => Promise<Answered>): ReactElement => (
  <>
    <h1>Vandaag</h1>
    <Duties
      settle={settle}
      left={{
        duties: [
          { id: sampleId(51), obligation: 'O-INFORM', about: sampleId(1), due: localDate('2026-10-19'), late: false },
          { id: sampleId(52), obligation: 'O-DESTROY', about: sampleId(2), due: localDate('2026-10-01'), late: true },
        ],
      }}
    />
  </>
)

export const communicationStates: Readonly<Record<string, () => ReactElement>> = {
  'nothing told yet': () => pageWith(empty),
  'told, reviewed and to review, with papers': () => pageWith(full),
  'duties that wait': () => dutiesWith(done),
  'an emergency': () => emergencyWith(full),
  'an emergency without a colleague': () => emergencyWith(empty),
}
