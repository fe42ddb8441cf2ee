import type { AgreementLine } from '@kader/domain/agreement'
import type { Capacity, HolderCapacity } from '@kader/domain/vocabulary/capacities'
import type { Kind } from '@kader/domain/vocabulary/kinds'
import type { Purpose } from '@kader/domain/vocabulary/purposes'
import type { Setting } from '@kader/domain/vocabulary/settings'

/** One kind of information from one to another, in one setting, to one end. */
export interface Flow {
  readonly holder: HolderCapacity
  readonly kind: Kind
  readonly recipient: Capacity
  readonly setting: Setting
  readonly purpose: Purpose
}

/** Every flow that a line speaks of. */
export function* flowsIn({ holders, kinds, recipients, settings, purposes }: AgreementLine): Generator<Flow> {
  for (const holder of holders)
    for (const kind of kinds)
      for (const recipient of recipients)
        for (const setting of settings)
          for (const purpose of purposes) yield { holder, kind, recipient, setting, purpose }
}
