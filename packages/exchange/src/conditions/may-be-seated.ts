import { capacities, type HolderCapacity } from '@kader/domain/vocabulary/capacities'

/**
 * Whether the services of a capacity may sit (C-MAND), or undefined where lawyers disagree: a physician may work for a
 * mandated service or in private practice, and the register does not hold which (Q-10, decision 0020).
 */
export function mayBeSeated(capacity: HolderCapacity): boolean | undefined {
  return capacity === 'physician' ? undefined : capacities[capacity].seat
}
