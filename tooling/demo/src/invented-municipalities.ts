import { addDays } from '@kader/domain/local-date'
import { mergersOf2025 } from '@kader/domain/municipality-mergers'
import type { Municipality } from './flemish-municipalities.ts'

const province = 'verzonnen'
const merged = mergersOf2025.day

/** Oefenstad and the two that became it: their codes are of no real municipality, and are never counted. */
export const inventedMunicipalities: readonly Municipality[] = [
  { nis: '99001', name: 'Oudstad', province, to: addDays(merged, -1), into: '99003' },
  { nis: '99002', name: 'Oefendorp', province, to: addDays(merged, -1), into: '99003' },
  { nis: '99003', name: 'Oefenstad', province, from: merged },
]
