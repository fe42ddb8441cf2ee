import type { HolderCapacity } from '@kader/domain/vocabulary/capacities'

export const organisers: HolderCapacity[] = ['mayor', 'livc-coordinator']
export const policeSeats: HolderCapacity[] = ['korpschef', 'information-officer']
export const core: HolderCapacity[] = [...organisers, 'prevention-worker', ...policeSeats]
export const socialPartners: HolderCapacity[] = ['ocmw-worker', 'caw-worker', 'youth-help-worker']
export const schools: HolderCapacity[] = ['clb-worker', 'school-director', 'teacher']
export const care: HolderCapacity[] = ['physician', 'cgg-psychologist']
