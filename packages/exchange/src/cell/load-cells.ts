import type { SealedRecord } from '@kader/disclosure'
import type { Id } from '@kader/domain/id'
import type { MunicipalityPeriod } from '@kader/domain/municipality'
import type { Ports } from '../ports/transactions.ts'

type Entry = SealedRecord<'cell-entry'>

/** What is known of every cell now: of each the entry that was written last. */
export async function loadCells({ shelf }: Pick<Ports, 'shelf'>): Promise<readonly Entry[]> {
  const newest = new Map((await shelf('cell-entry').where({})).map((one) => [one.facts.cell, one]))
  return [...newest.values()]
}

/** What is known of one cell now; of a cell that nobody entered nothing is. */
export async function loadCell({ shelf }: Pick<Ports, 'shelf'>, cell: Id): Promise<Entry | undefined> {
  return (await shelf('cell-entry').where({ cell })).at(-1)
}

/** The municipalities by their codes and days, without their names. */
export async function loadMunicipalities({ shelf }: Pick<Ports, 'shelf'>): Promise<readonly MunicipalityPeriod[]> {
  return (await shelf('municipality').where({})).map(({ facts }) => facts)
}
