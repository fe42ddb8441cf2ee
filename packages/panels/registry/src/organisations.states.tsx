import type { OrganisationList } from '@kader/domain/answers/organisation'
import type { SaveOrganisation } from '@kader/domain/commands/organisation'
import { id } from '@kader/domain/id'
import { localDate } from '@kader/domain/local-date'
import type { ReactElement } from 'react'
import type { Answered, Deed } from '@kader/panel-kit/deed'
import { Organisations } from './organisations.tsx'

const done = (): Promise<Answered> => Promise.resolve({ done: true })
const renderWhy = (): ReactElement => <p>De reden staat in het artikel.</p>
const shown = <Value,>(value: Value) => ({ shown: true as const, value })

function sampleId(number: number) {
  return id(`${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`)
}

/** A register with one invented organisation, kept by the reader. */
export const kept: OrganisationList = {
  organisations: [
    {
      id: sampleId(1),
      subSector: 'clb',
      service: sampleId(21),
      territory: [
        { nis: '44012', from: localDate('2020-01-01'), to: localDate('2024-12-31') },
        { nis: '44086', from: localDate('2025-01-01') },
      ],
      name: shown('CLB Oefenstad (verzonnen)'),
      kbo: shown('0999999922'),
      institution: shown('999999'),
      ovo: shown(''),
      contacts: shown(['onthaal@clb.oefenstad.example']),
      dataProtection: shown('dpo@clb.oefenstad.example'),
      may: ['edit'],
      before: [],
    },
  ],
  municipalities: [
    { id: sampleId(31), nis: '44012', name: shown('De Pinte') },
    { id: sampleId(32), nis: '44086', name: shown('Nazareth-De Pinte') },
  ],
  services: [
    { mandate: sampleId(11), service: sampleId(21), capacity: 'clb-worker' },
    { mandate: sampleId(12), service: sampleId(22), capacity: 'vdab-counsellor' },
  ],
  seats: [
    {
      id: sampleId(41),
      mandate: sampleId(11),
      name: shown('Els Vermeulen'),
      service: shown('CLB Oefenstad'),
    },
    {
      id: sampleId(42),
      mandate: sampleId(12),
      name: shown('Koen Wouters'),
      service: shown('VDAB Oefenstad'),
    },
  ],
  mayAdd: true,
  mustNameService: true,
}

/** For somebody who keeps nothing of it. */
export const readOnly: OrganisationList = {
  ...kept,
  organisations: kept.organisations.map((one) => ({ ...one, may: [] })),
  mayAdd: false,
}

/** What stood there before a colleague corrected it. */
export const corrected: OrganisationList = {
  ...readOnly,
  organisations: readOnly.organisations.map(({ id: _, service: __, may: ___, before: ____, ...one }) => ({
    ...readOnly.organisations[0]!,
    before: [
      {
        ...one,
        id: sampleId(51),
        name: shown('CLB Oudstad (verzonnen)'),
        madeOn: localDate('2026-10-05'),
        correctedBy: sampleId(12),
      },
      { ...one, id: sampleId(52), correctedBy: sampleId(99) },
    ],
  })),
}

export function organisationsOf(list: OrganisationList, save: Deed<SaveOrganisation> = done): ReactElement {
  return <Organisations list={list} save={save} renderWhy={renderWhy} />
}

export const organisationStates = {
  'organisations that one keeps': () => organisationsOf(kept),
  'organisations that were corrected': () => organisationsOf(corrected),
  'organisations to read': () => organisationsOf(readOnly),
  'no organisations yet': () => organisationsOf({ ...readOnly, organisations: [] }),
} as const satisfies Record<string, () => ReactElement>
