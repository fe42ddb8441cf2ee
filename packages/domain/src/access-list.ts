import type { AgreementAnswer } from './answers/agreement.ts'
import { type HolderCapacity, capacities } from './vocabulary/capacities.ts'
import type { AgreedKind } from './agreement.ts'
import type { Regime } from './vocabulary/regimes.ts'
import type { Party } from './agreement-parties.ts'

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
