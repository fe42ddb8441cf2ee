import type { MandateChange, MandateRegister } from '@kader/domain/answers/mandate'
import { id } from '@kader/domain/id'
import { localDate } from '@kader/domain/local-date'
import type { ReactElement } from 'react'
import type { Answered } from '@kader/panel-kit/deed'
import type { MandateDeeds } from './mandate-deeds.ts'
import { MandatesPage } from './mandates-page.tsx'
import { MyMandates } from './my-mandates.tsx'

const sampleId = (number: number) => id(`${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`)
export const [marc, lien, els, ruth] = [sampleId(1), sampleId(2), sampleId(3), sampleId(4)]
const [town, clb] = [sampleId(11), sampleId(12)]
const words = (value: string) => ({ shown: true as const, value })
const from = localDate('2026-01-01')
const plain = { from, clearance: 'none', representative: false } as const

/** Als de coördinator: een voorstel van de burgemeester wacht, en een mandaat is geschorst. */
export const waiting: MandateChange = {
  id: sampleId(21), action: 'end', status: 'proposed', mandate: ruth, person: ruth, service: town, capacity: 'prevention-worker', ...plain,
  proposedOn: localDate('2026-10-05'), proposedBy: marc, reason: words('Zij werkt vanaf volgende maand in een andere stad.'), may: ['confirm', 'refuse'],
}

export const register: MandateRegister = {
  acting: lien,
  mayGrant: true,
  mandates: [
    { mandate: marc, person: marc, service: town, capacity: 'mayor', portal: 'municipality', ...plain, standing: 'holds', may: ['suspend', 'end'] },
    { mandate: lien, person: lien, service: town, capacity: 'livc-coordinator', portal: 'municipality', ...plain, standing: 'holds', may: [] },
    { mandate: els, person: els, service: clb, capacity: 'clb-worker', portal: 'education', ...plain, representative: true, standing: 'suspended', may: ['restore', 'end'] },
    { mandate: ruth, person: ruth, service: town, capacity: 'prevention-worker', portal: 'municipality', ...plain, to: localDate('2026-12-31'), standing: 'holds', may: ['suspend'] },
  ],
  seats: [
    { id: sampleId(31), mandate: marc, capacity: 'mayor', name: words('Marc De Wilde'), service: words('Gemeente Oefenstad') },
    { id: sampleId(32), mandate: lien, capacity: 'livc-coordinator', name: words('Lien Goossens'), service: words('Gemeente Oefenstad') },
    { id: sampleId(33), mandate: els, capacity: 'clb-worker', name: words('Els Vermeulen'), service: words('CLB Oefenstad') },
    { id: sampleId(34), mandate: ruth, capacity: 'prevention-worker', name: words('Ruth Aerts'), service: words('Gemeente Oefenstad') },
  ],
  changes: [
    waiting,
    {
      id: sampleId(22), action: 'suspend', status: 'confirmed', mandate: els, person: els, service: clb, capacity: 'clb-worker', ...plain, representative: true,
      proposedOn: localDate('2026-10-02'), proposedBy: lien, decidedOn: localDate('2026-10-02'), decidedBy: lien, reason: words('Zij is voor lange tijd afwezig.'), may: [],
    },
  ],
}

const done = (): Promise<Answered> => Promise.resolve({ done: true })
const renderWhy = (): ReactElement => <p>De reden staat in het artikel.</p>

export function pageWith(deeds: Partial<MandateDeeds> = {}, known: MandateRegister = register): ReactElement {
  const all: MandateDeeds = { propose: done, suspend: done, grant: done, confirm: done, refuse: done }
  return <MandatesPage register={known} deeds={{ ...all, ...deeds }} renderWhy={renderWhy} />
}

const own: MandateRegister = { ...register, acting: els, mayGrant: false, mandates: register.mandates.filter(({ person }) => person === els), changes: register.changes.filter(({ person }) => person === els) }

export const mandateStates = {
  'the coordinator reads what waits': () => pageWith(),
  'nothing is there yet': () => pageWith({}, { ...register, mandates: [], changes: [], seats: [] }),
  'whoever keeps no mandates only reads': () => pageWith({}, { ...register, mayGrant: false, changes: [], mandates: register.mandates.map((one) => ({ ...one, may: [] })) }),
  'one’s own': () => <MyMandates register={own} renderWhy={renderWhy} />,
  'one’s own, never changed': () => <MyMandates register={{ ...own, changes: [] }} renderWhy={renderWhy} />,
} satisfies Readonly<Record<string, () => ReactElement>>
