import { capacities, HolderCapacity } from '@kader/domain/vocabulary/capacities'
import { Sector } from '@kader/domain/vocabulary/sectors'

/** The sectors in which somebody works who may be asking. */
export const elementSectors: readonly Sector[] = Sector.options.filter(
  (sector) => sector !== 'any' && sector !== 'private' && holdersIn(sector).length > 0,
)

export function holdersIn(sector: Sector): readonly HolderCapacity[] {
  return HolderCapacity.options.filter((one) => capacities[one].sector === sector)
}
