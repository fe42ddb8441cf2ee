import type { Reading, Readings } from '@kader/domain/answers/reading'
import { Code } from '@kader/domain/code'
import { id, type Id } from '@kader/domain/id'
import { localDate } from '@kader/domain/local-date'
import type { ReactElement } from 'react'
import { ReadingsPage } from './readings-page.tsx'

const sampleId = (number: number): Id => id(`${String(number).padStart(4, '0')}0000-0000-4000-8000-000000000000`)
const day = localDate('2026-10-05')
const read: Reading = {
  id: sampleId(1), record: Code.parse('contribution'), about: sampleId(10), kind: 'SIG', day, reader: sampleId(20),
  why: { at: day, holder: 'clb-worker', recipient: 'mayor', setting: 'consultation-livc-r', kind: 'SIG', purpose: 'prevent-terrorism', outcome: 'permit', rules: [Code.parse('E01c')], failed: [], norms: [Code.parse('sw26-353-2')], unmet: [], unknown: [], obligations: ['O-LOG'], contested: [] },
}
const seats: Readings['seats'] = [{ id: sampleId(30), mandate: sampleId(20), capacity: 'mayor', name: { shown: true, value: 'Marc De Wilde' }, service: { shown: true, value: 'Gemeente Oefenstad' } }]
export const known: Readings = { readings: [read, { ...read, id: sampleId(2), kind: 'CARE', reader: sampleId(21), why: { ...read.why, recipient: 'clb-worker' } }], more: true, seats }

export const pageWith = (readings: Readings, onPage: (page: number) => void = () => undefined): ReactElement => <ReadingsPage known={readings} page={0} onPage={onPage} renderWhy={() => <p>De reden staat in het artikel.</p>} />

export const readingStates: Readonly<Record<string, () => ReactElement>> = {
  'nobody read anything': () => pageWith({ readings: [], more: false, seats: [] }),
  'somebody read it': () => pageWith(known),
}
