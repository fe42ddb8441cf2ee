import { Capacity, HolderCapacity, capacities } from '@kader/domain/vocabulary/capacities'
import type { Regime } from '@kader/domain/vocabulary/regimes'

/** Everyone who can hold information and speak. */
export const everyHolder: readonly HolderCapacity[] = HolderCapacity.options
/** Everyone who can hear. */
export const everyone: readonly Capacity[] = Capacity.options

/** Holders of beroepsgeheim (art. 458, now 352). */
export const beroepsgeheim = boundBy('beroepsgeheim')
export const discretieplicht = boundBy('discretieplicht')
export const ambtsgeheim = boundBy('ambtsgeheim')

/** The sixteen capacities that can hold a seat under art. 3 § 1 of the LIVC-R act. */
export const seats = HolderCapacity.options.filter((capacity) => capacities[capacity].seat)
/** The participants, each or all together. */
export const atTheTable: readonly Capacity[] = [...seats, 'livc-participants']

export const police = ['korpschef', 'information-officer', 'police-officer'] as const
/** The police seat asks a clearance of at least 'geheim'. */
export const policeSeat = ['korpschef', 'information-officer'] as const
export const school = ['teacher', 'school-director'] as const
export const schoolAndClb = ['clb-worker', 'teacher', 'school-director'] as const
export const organiser = ['mayor', 'livc-coordinator'] as const
export const coreMembers = [...organiser, ...policeSeat] as const
export const municipalSeats = ['ocmw-worker', 'prevention-worker'] as const
export const municipalityAsSuch = [
  'mayor',
  'livc-coordinator',
  'municipal-department',
  'other-mayor',
] as const
export const parentsAndSubject = ['data-subject', 'parent'] as const

/** Services that sit by the Flemish mandate. */
export const flemishServices = [
  'clb-worker',
  'teacher',
  'school-director',
  'caw-worker',
  'youth-help-worker',
  'physician',
  'cgg-psychologist',
  'street-worker',
  'justice-assistant',
  'vdab-counsellor',
] as const

/** Caregivers who can share a secret among themselves. */
export const caregivers = [
  'clb-worker',
  'caw-worker',
  'ocmw-worker',
  'youth-help-worker',
  'mandated-youth-facility',
  'physician',
  'cgg-psychologist',
  'street-worker',
] as const

export const welfareWorkers = [
  'caw-worker',
  'ocmw-worker',
  'youth-help-worker',
  'cgg-psychologist',
  'street-worker',
] as const

/** All but these; who is left out is named. */
export function allBut<C extends Capacity>(from: readonly C[], ...out: readonly Capacity[]): C[] {
  return from.filter((capacity) => !out.includes(capacity))
}

function boundBy(regime: Regime): HolderCapacity[] {
  return HolderCapacity.options.filter((capacity) => capacities[capacity].regime === regime)
}
