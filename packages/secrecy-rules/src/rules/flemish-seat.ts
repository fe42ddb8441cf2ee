import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { ContestedId } from '@kader/domain/vocabulary/contested'
import type { Ground, When } from '../rule.ts'
import { atTheTable } from '../sets/capacities.ts'
import { atTable } from '../sets/conditions.ts'
import { beforeFlemishData, flemishData, flemishMandate } from '../sets/periods.ts'
import { livcPurpose } from '../sets/purposes.ts'
import { livcTable } from '../sets/settings.ts'

interface Seat extends Pick<Ground, 'norms' | 'obligations' | 'confidence' | 'sentence'> {
  /** The two sub-rules: without a data act in force, and with one. */
  readonly ids: readonly [before: string, since: string]
  readonly holders: When['holders']
  readonly kinds: When['kinds']
  readonly contested?: readonly ContestedId[]
  /** What this row asks on top of the conditions of the table. */
  readonly also?: readonly ConditionCode[]
}

/** What every consultation ground defeats: the default, and the guard on the case list it requires anyway. */
export const tableExceptions = ['G01', 'G15'] as const

/** A row on a Flemish service at the table: until 2023-08-17 no data act bound it, since then one does. */
export function flemishSeat(seat: Seat): readonly [Ground, Ground] {
  const { ids, holders, kinds, also = [], contested = [], ...rest } = seat
  const common = {
    ...rest,
    effect: 'permit',
    when: { holders, recipients: atTheTable, settings: livcTable, kinds, purposes: livcPurpose },
    exceptionTo: tableExceptions,
  } as const
  return [
    {
      ...common,
      id: ids[0],
      validFrom: flemishMandate,
      validTo: beforeFlemishData,
      requires: [...atTable, ...also],
      confidence: 'CONTESTED',
      contested: [...contested, 'Q-16'],
    },
    { ...common, id: ids[1], validFrom: flemishData, requires: [...atTable, 'C-DATA', ...also], contested },
  ]
}

/** After a contribution at the table. */
export const tableObligations = ['O-LOG', 'O-SECRET', 'O-PURP', 'O-RET', 'O-TRANSP'] as const
