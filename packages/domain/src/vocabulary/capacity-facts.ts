import type { Regime } from './regimes.ts'
import type { Sector } from './sectors.ts'

export interface CapacityFacts {
  readonly dutch: string
  readonly sector: Sector
  readonly regime: Regime
  /** Some can only receive: a group, a person concerned, the public. */
  readonly as: 'both' | 'recipient'
  /** Can hold a seat under art. 3 § 1 of the LIVC-R act. */
  readonly seat: boolean
}
