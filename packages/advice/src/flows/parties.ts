import { Capacity, capacities } from '@kader/domain/vocabulary/capacities'
import { type Portal, portalOf } from '@kader/domain/vocabulary/portals'

/** Everyone who gives or gets information, in as few columns as say what matters. */
export const parties = [
  'education',
  'welfare',
  'health',
  'employment',
  'municipality',
  'police',
  'justice',
  'intelligence',
  'oversight',
  'table',
  'team',
  'family',
  'others',
] as const
export type Party = (typeof parties)[number]

/** Those who are no sector, yet of whom is asked by itself. */
const apart: Partial<Record<Capacity, Party>> = {
  'livc-participants': 'table',
  'own-team': 'team',
  'represented-colleague': 'team',
  'data-subject': 'family',
  parent: 'family',
  relative: 'family',
  lawyer: 'family',
}

export function partyOf(capacity: Capacity): Party {
  const { sector } = capacities[capacity]
  return apart[capacity] ?? (sector === 'any' || sector === 'private' ? 'others' : sector)
}

/** Those who work in a portal: what a page of that portal may be about. */
export function capacitiesOf(portal: Portal): readonly Capacity[] {
  return Capacity.options.filter((one) => portalOf(one) === portal)
}
