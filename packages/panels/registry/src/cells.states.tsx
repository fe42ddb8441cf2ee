import type { CellOverview, OwnCell } from '@kader/domain/answers/cell'
import type { KeepCell } from '@kader/domain/commands/cell'
import { id } from '@kader/domain/id'
import { localDate } from '@kader/domain/local-date'
import type { ReactElement } from 'react'
import { CellAbout } from './cell-about.tsx'
import { CellOverviewTable } from './cell-overview.tsx'
import { CellPage } from './cell-page.tsx'
import { CellRegister } from './cell-register.tsx'
import type { Answered, Deed } from '@kader/panel-kit/deed'

const done = (): Promise<Answered> => Promise.resolve({ done: true })
const renderWhy = (): ReactElement => <p>De reden staat in het artikel.</p>
const shown = <Value,>(value: Value) => ({ shown: true as const, value })

function sampleId(number: number) {
  return id(`${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`)
}

const founded = localDate('2019-03-04')
const merger = { to: localDate('2024-12-31'), into: '99003' }
const entry: OwnCell['entry'][number] = {
  id: sampleId(1),
  deed: { day: founded, mayorsOf: ['99001', '99002'] },
  territory: [
    { nis: '99001', from: founded },
    { nis: '99002', from: founded, to: localDate('2021-06-30') },
    { nis: '99002', from: localDate('2022-01-01') },
  ],
  statuses: [{ status: 'active', from: founded }],
  registration: 'unknown',
  madeOn: localDate('2026-10-05'),
  name: shown('LIVC-R Oefenstad'),
  reference: shown('Besluit B/2019/7 (verzonnen)'),
  source: shown('Secretariaat van Gemeente Oefenstad'),
}

/** A cell that works, with one core seat empty and a gap in its past. */
export const working: OwnCell = {
  entry: [entry],
  earlier: [{ ...entry, id: sampleId(2), name: shown('LIVC Oudstad'), writtenBy: sampleId(12) }],
  others: [
    {
      id: sampleId(3),
      territory: [{ nis: '44021', from: founded }],
      statuses: [{ status: 'active', from: founded }],
      name: shown('LIVC-R Elders'),
    },
  ],
  municipalities: [
    { id: sampleId(31), nis: '99001', ...merger, name: shown('Oudstad') },
    { id: sampleId(32), nis: '99002', ...merger, name: shown('Oefendorp') },
    { id: sampleId(33), nis: '99003', from: localDate('2025-01-01'), name: shown('Oefenstad') },
    { id: sampleId(34), nis: '44021', name: shown('Gent') },
  ],
  day: localDate('2026-10-05'),
  status: 'active',
  works: true,
  today: [sampleId(33)],
  gaps: [{ municipality: sampleId(33), from: localDate('2021-07-01'), to: localDate('2021-12-31') }],
  core: [
    { seat: 'mayor', mandates: [sampleId(11)] },
    { seat: 'police', mandates: [] },
    { seat: 'prevention', mandates: [sampleId(12)] },
  ],
  invited: [
    { service: 'clb', mandates: [sampleId(13)] },
    { service: 'vdab', mandates: [] },
  ],
  seats: [
    {
      id: sampleId(41),
      mandate: sampleId(11),
      name: shown('Marc De Wilde'),
      service: shown('Gemeente Oefenstad'),
    },
    {
      id: sampleId(42),
      mandate: sampleId(12),
      name: shown('Lien Goossens'),
      service: shown('Gemeente Oefenstad'),
    },
    {
      id: sampleId(43),
      mandate: sampleId(13),
      name: shown('Els Vermeulen'),
      service: shown('CLB Oefenstad'),
    },
  ],
  agreement: [{ number: 1, standing: 'in-force' }],
  mayKeep: true,
}

const { status: _, ...unsaid } = working

/** A cell of which nobody wrote anything yet. */
export const unknown: OwnCell = {
  ...unsaid,
  entry: [],
  earlier: [],
  municipalities: [],
  works: false,
  today: [],
  gaps: [],
  core: working.core.map((one) => ({ ...one, mandates: [] })),
  invited: working.invited.map((one) => ({ ...one, mandates: [] })),
  agreement: [],
}

/** A cell whose deed is still to come. */
export const beginning: OwnCell = {
  ...working,
  entry: [
    {
      ...entry,
      deed: undefined,
      statuses: [{ status: 'being-founded', from: founded }],
      registration: 'not-registered',
    },
  ],
  earlier: [],
  status: 'being-founded',
  works: false,
}

const overview: CellOverview = {
  day: localDate('2026-10-05'),
  cells: [
    {
      id: sampleId(1),
      name: shown('LIVC-R Oefenstad'),
      registration: 'registered',
      registeredSince: localDate('2020-02-01'),
      status: 'active',
      founded,
      municipalities: [{ id: sampleId(33), nis: '99003', name: shown('Oefenstad') }],
      seats: 3,
      filled: 2,
      toldOn: localDate('2026-10-05'),
      agreement: [{ number: 1, standing: 'in-force' }],
    },
    {
      id: sampleId(2),
      name: shown('LIVC-R Elders'),
      registration: 'unknown',
      municipalities: [],
      seats: 3,
      agreement: [],
    },
  ],
  municipalities: 285,
  covered: 1,
}

export function cellAbout(own: OwnCell, keep: Deed<KeepCell> = done): ReactElement {
  return (
    <CellRegister cell={{ retention: [] }} fixRetention={done} renderWhy={renderWhy}>
      <CellAbout own={own} keep={keep} mandates="/mandaten" agreement="/overeenkomst" />
    </CellRegister>
  )
}

export const cellStates = {
  'a cell that works': () => cellAbout(working),
  'a cell of which nothing is known': () => cellAbout(unknown),
  'a cell that is being founded': () => cellAbout(beginning),
  'a cell for a service that takes part': () => (
    <CellPage own={{ ...working, mayKeep: false }} agreement="/overeenkomst" renderWhy={renderWhy} />
  ),
  'every cell': () => <CellOverviewTable overview={overview} renderWhy={renderWhy} />,
  'no cell at all': () => (
    <CellOverviewTable overview={{ ...overview, cells: [], covered: 0 }} renderWhy={renderWhy} />
  ),
} as const satisfies Record<string, () => ReactElement>
