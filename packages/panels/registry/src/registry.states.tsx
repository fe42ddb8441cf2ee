import type { CaseAnswer, CaseSummary, CellAnswer, DestructionAnswer, TriageInbox as Inbox } from '@kader/domain/answers/case-file'
import { Code } from '@kader/domain/code'
import type { MunicipalityPage } from '@kader/domain/answers/oversight'
import { id } from '@kader/domain/id'
import { localDate } from '@kader/domain/local-date'
import { PageHeader } from '@kader/ui/section'
import type { ReactElement } from 'react'
import { CaseFile } from './case-file.tsx'
import { CaseList } from './case-list.tsx'
import type { CaseDeeds } from './case-deeds.ts'
import { Destructions } from './destructions.tsx'
import type { DestructionDeeds } from './destructions.tsx'
import { CellRegister } from './cell-register.tsx'
import type { Answered } from '@kader/panel-kit/deed'
import { DueReviews } from './due-reviews.tsx'
import { MunicipalityTable } from './municipality-table.tsx'
import { TriageInbox } from './triage-inbox.tsx'

const done = (): Promise<Answered> => Promise.resolve({ done: true })
const deeds: CaseDeeds = { putOnList: done, keepOnList: done, establishAge: done, refuse: done, weighMinor: done, recordDocument: done, withdrawDocument: done, invite: done, close: done, reopen: done, holdDestruction: done, releaseDestruction: done, proposeDestruction: done }
const renderWhy = (): ReactElement => <p>De reden staat in het artikel.</p>

function sampleId(number: number) {
  return id(`${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`)
}

const cell: CellAnswer = {
  seats: [
    {
      id: sampleId(1),
      mandate: sampleId(11),
      capacity: 'clb-worker',
      name: { shown: true, value: 'Sara Wouters' },
      service: { shown: true, value: 'CLB Oefenstad' },
    },
    {
      id: sampleId(2),
      mandate: sampleId(12),
      capacity: 'vdab-counsellor',
      name: { shown: true, value: 'Karim Jacobs' },
      service: { shown: true, value: 'VDAB Oefenstad' },
    },
  ],
  retention: [{ id: sampleId(3), months: 60, fixedOn: localDate('2026-10-01') }],
}

const lines: CaseAnswer['lines'] = [
  { id: sampleId(5), kind: 'ID', text: { shown: true, value: 'Noor V., 15 jaar, Oefenstad' } },
  {
    id: sampleId(6),
    kind: 'SIG',
    text: { shown: true, value: 'Zij zegt dat zij weg wil en spreekt met niemand meer.' },
  },
]

const inbox: Inbox = {
  signals: [
    {
      id: sampleId(4),
      status: 'registered',
      urgent: true,
      age: '12-17',
      registeredOn: localDate('2026-10-05'),
      lines,
      may: ['accept'],
    },
  ],
  alike: [{ one: sampleId(4), other: sampleId(17) }],
}

/** A case of a minor in triage, as the mayor finds it. */
export const inTriage: CaseAnswer = {
  id: sampleId(7),
  status: 'triage',
  age: '12-17',
  lines,
  weighedOn: localDate('2026-10-05'),
  reasons: [],
  weighings: [],
  notes: [],
  consultations: [],
  may: ['put-on-list', 'refuse'],
}

/** A case of a child that cannot be listed before it is weighed. */
export const ofYoungChild: CaseAnswer = { ...inTriage, age: 'under-12', may: ['refuse', 'weigh-minor'] }

/** The same case on the list, as the coordinator finds it. */
export const listed: CaseAnswer = {
  ...inTriage,
  status: 'listed',
  listedOn: localDate('2026-10-06'),
  weighedOn: localDate('2026-10-06'),
  reasons: [
    {
      id: sampleId(8),
      day: localDate('2026-10-06'),
      decision: 'listed',
      indications: { shown: true, value: 'Vertrekplannen en nieuwe contacten.' },
      reason: { shown: true, value: 'Meerdere diensten zijn bezorgd.' },
    },
  ],
  weighings: [{ id: sampleId(10), day: localDate('2026-10-06'), weighing: { shown: true, value: 'Het overleg dient zijn belang.' }, motivation: { shown: true, value: '' } }],
  reviewBy: localDate('2027-04-06'),
  consultations: [{ id: sampleId(9), status: 'invited', day: localDate('2026-10-12') }],
  may: ['review', 'invite', 'record-document'],
}

/** The same case closed, with what may still be done. */
const closedCase: CaseAnswer = {
  ...listed,
  status: 'closed',
  closedOn: localDate('2026-11-01'),
  keepUntil: localDate('2029-11-01'),
  notes: [{ id: sampleId(40), day: localDate('2026-11-01'), step: 'closed', reason: { shown: true, value: 'Het traject is afgelopen.' } }],
  may: ['reopen', 'hold-destruction', 'propose-destruction'],
}

/** One proposal that waits for this reader, and one that was carried out. */
export function destructionsWith(deeds: DestructionDeeds): ReactElement {
  const waiting: DestructionAnswer = { id: sampleId(41), caseFile: sampleId(7), ground: 'term-passed', status: 'proposed', proposedOn: localDate('2029-11-02'), proposedBy: sampleId(11), selectionRule: { shown: true, value: '' }, may: ['confirm', 'refuse'] }
  const carriedOut: DestructionAnswer = { ...waiting, id: sampleId(42), caseFile: sampleId(17), status: 'done', decidedOn: localDate('2029-11-05'), decidedBy: sampleId(12), gone: [{ record: Code.parse('case-file'), count: 1 }, { record: Code.parse('action'), count: 3 }], may: [] }
  return <Destructions known={{ destructions: [waiting, carriedOut], seats: cell.seats }} deeds={deeds} renderWhy={renderWhy} />
}

/** A case as some reader finds it, for tests that do something in it. */
export function caseWith(file: CaseAnswer, other: Partial<CaseDeeds> = {}): ReactElement {
  return (
    <CaseFile
      file={file}
      seats={cell.seats}
      deeds={{ ...deeds, ...other }}
      hrefOf={() => '/overleg/9'}
      renderWhy={renderWhy}
    />
  )
}

/** The inbox and the register of the cell, for tests that do something in them. */
export function inboxWith(accept: (signal: string) => Promise<Answered>): ReactElement {
  return <TriageInbox inbox={inbox} accept={accept} renderWhy={renderWhy} />
}

export function cellWith(fixRetention: (months: number) => Promise<Answered>): ReactElement {
  return <CellRegister cell={cell} fixRetention={fixRetention} renderWhy={renderWhy} />
}

/** The page of today, as far as it shows this. */
function today(reviewBy: CaseSummary['reviewBy']): ReactElement {
  return (
    <>
      <PageHeader title="Vandaag" />
      <DueReviews cases={[{ ...listed, reviewBy }]} today={localDate('2026-10-05')} hrefOf={() => '/caselijst/7'} />
    </>
  )
}

/** Every state a person can meet, by name. */
export const registryStates = {
  'inbox empty': () => <TriageInbox inbox={{ signals: [], alike: [] }} accept={done} renderWhy={renderWhy} />,
  'inbox with a registration': () => inboxWith(done),
  'case list empty': () => <CaseList list={{ cases: [], refused: [], alike: [] }} hrefOf={() => '/caselijst/7'} renderWhy={renderWhy} />,
  'case list': () => (
    <CaseList
      list={{
        cases: [
          { id: sampleId(7), status: 'triage', age: '12-17' },
          { id: sampleId(17), status: 'listed', age: 'adult', listedOn: localDate('2026-10-06'), reviewBy: localDate('2027-04-06') },
        ],
        refused: [
          { id: sampleId(27), day: localDate('2026-10-05'), route: 'ordinary-help', reason: { shown: true, value: 'Geen aanwijzingen van radicalisering; het gezin vraagt hulp.' } },
        ],
        alike: [{ one: sampleId(7), other: sampleId(17) }],
      }}
      hrefOf={(file) => `/caselijst/${file}`}
      renderWhy={renderWhy}
    />
  ),
  'case in triage': () => caseWith(inTriage),
  'case of a young child': () => caseWith(ofYoungChild),
  'case of an unknown age': () => caseWith({ ...inTriage, age: 'unknown', may: ['establish-age', 'refuse'] }),
  'reviews that are due': () => today(localDate('2026-10-01')),
  'no review is due': () => today(localDate('2027-04-06')),
  'case on the list': () => caseWith(listed),
  'case closed': () => caseWith(closedCase),
  'case that can be closed': () => caseWith({ ...listed, may: ['close', 'review'] }),
  'case whose destruction is held': () => caseWith({ ...closedCase, legalHoldOn: localDate('2026-11-02'), may: ['release-destruction'] }),
  'destructions': () => destructionsWith({ confirm: done, refuse: done }),
  'no destructions': () => <Destructions known={{ destructions: [], seats: [] }} deeds={{ confirm: done, refuse: done }} renderWhy={renderWhy} />,
  cell: () => cellWith(done),
  'cell without a term': () => (
    <CellRegister cell={{ ...cell, retention: [] }} fixRetention={done} renderWhy={renderWhy} />
  ),
  municipalities: () => municipalitiesOf(onDay('2026-10-05', 285)),
  'municipalities before the mergers': () => municipalitiesOf(onDay('2024-12-31', 300)),
  'municipalities before the register': () =>
    municipalitiesOf({ day: localDate('2018-12-31'), municipalities: [], more: false }),
} as const satisfies Record<string, () => ReactElement>

export function municipalitiesOf(
  page: MunicipalityPage,
  onDay: (day: string) => void = () => undefined,
): ReactElement {
  return <MunicipalityTable page={page} onDay={onDay} onNext={() => undefined} renderWhy={renderWhy} />
}

/** One page with a municipality that merged, as it stood on that day. */
export function onDay(day: string, count: number): MunicipalityPage {
  const known = (number: number, nis: string, name: string) => ({
    id: sampleId(number),
    nis,
    name: { shown: true as const, value: name },
    province: { shown: true as const, value: 'Oost-Vlaanderen' },
  })
  const before = [known(11, '44012', 'De Pinte'), known(12, '44048', 'Nazareth')].map((one) => ({
    ...one,
    to: localDate('2024-12-31'),
  }))
  const after = { ...known(13, '44086', 'Nazareth-De Pinte'), from: localDate('2025-01-01') }
  const merged = [{ ...after, formerly: before, later: [] }]
  const apart = before.map((one) => ({ ...one, formerly: [], later: [after] }))
  const plain = { ...known(10, '44021', 'Gent'), formerly: [], later: [] }
  return {
    day: localDate(day),
    count,
    municipalities: [plain, ...(day < after.from ? apart : merged)],
    more: true,
  }
}
