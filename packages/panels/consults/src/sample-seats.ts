import type { Seat } from '@kader/domain/answers/case-file'
import { id } from '@kader/domain/id'
import type { HolderCapacity } from '@kader/domain/vocabulary/capacities'

/** Ids for fixtures: readable, valid, and nobody's. */
export function sampleId(number: number) {
  return id(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`)
}

function seat(number: number, capacity: HolderCapacity, [name, service]: readonly [string, string]): Seat {
  return {
    id: sampleId(100 + number),
    mandate: sampleId(number),
    capacity,
    name: { shown: true, value: name },
    service: { shown: true, value: service },
  }
}

export const coordinator = seat(1, 'livc-coordinator', ['Els Claes', 'Gemeente Oefenstad'])
export const officer = seat(2, 'information-officer', ['Tom Maes', 'Politiezone Oefenstad'])
export const clb = seat(3, 'clb-worker', ['Sara Wouters', 'CLB Oefenstad'])
export const caw = seat(4, 'caw-worker', ['Joke Peeters', 'CAW Oefenland'])
export const vdab = seat(5, 'vdab-counsellor', ['Karim Jacobs', 'VDAB Oefenstad'])

export const seats: readonly Seat[] = [coordinator, officer, clb, caw, vdab]
