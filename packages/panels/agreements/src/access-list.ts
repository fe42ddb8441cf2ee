import type { AgreementAnswer } from '@kader/domain/answers/agreement'
import { type HolderCapacity, capacities } from '@kader/domain/vocabulary/capacities'
import type { AgreedKind } from '@kader/domain/agreement'
import type { Regime } from '@kader/domain/vocabulary/regimes'
import type { Party } from './parties.ts'

/** One category of persons, in one service of the cell. */
export interface AccessRow {
  readonly key: string
  readonly capacity: HolderCapacity
  readonly party: Party
  readonly regime: Regime
  /** What the agreement says is reported to them; the law decides each time. */
  readonly kinds: readonly AgreedKind[]
}

/** Who has access, by category (wet 30 juli 2018 gegevensbescherming, art. 10), from the register of functions and the agreement. */
export function accessList(
  { lines, parties }: Pick<AgreementAnswer, 'lines' | 'parties'>,
  seated: readonly Party[],
): readonly AccessRow[] {
  return seated
    .filter(({ service }) => parties.includes(service))
    .flatMap((party) =>
      party.capacities.map((capacity) => {
        const heard = lines.filter(
          ({ effect, recipients }) =>
            effect !== 'closed' &&
            (recipients.includes(capacity) ||
              (capacities[capacity].seat && recipients.includes('livc-participants'))),
        )
        return {
          key: `${party.service} ${capacity}`,
          capacity,
          party,
          regime: capacities[capacity].regime,
          kinds: [...new Set(heard.flatMap(({ kinds }) => kinds))],
        }
      }),
    )
}
