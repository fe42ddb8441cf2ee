import type { SealedRecord } from '@kader/disclosure'
import type { Id } from '@kader/domain/id'
import type { Ports } from '../ports/transactions.ts'

/** The parts of a file in their order; none until all of them together were found to be the file that was marked. */
export async function partsOf({ shelf }: Ports, instruction: Id): Promise<readonly SealedRecord<'instruction-file'>[]> {
  const parts = await shelf('instruction-file').where({ instruction })
  const whole = parts.length > 0 && parts.every(({ facts }) => facts.type !== undefined)
  return whole ? parts.toSorted((one, other) => one.facts.part - other.facts.part) : []
}
