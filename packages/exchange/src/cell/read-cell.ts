import { together } from '@kader/disclosure'
import { CellAnswer } from '@kader/domain/answers/case-file'
import { Nothing } from '@kader/domain/commands/case-file'
import { discloses } from '../procedures/discloses.ts'
import type { CellViews } from './views.ts'

/** Who sits in the cell today, and its retention term; it holds nothing of a case. */
export function readCell(views: CellViews) {
  return discloses('municipality', { record: 'seat', answer: CellAnswer }).query(Nothing, async ({ ports, mandate, disclosure, today, absent }) => {
    if (mandate.cell === undefined) return absent()
    const ofCell = { cell: mandate.cell }
    const held = new Set((await ports.mandates.inCell(mandate.cell, today)).map(({ id }) => id))
    const seats = await ports.shelf('seat').where(ofCell)
    return together({
      seats: await disclosure.items(seats.filter(({ facts }) => held.has(facts.mandate)), views.seat),
      retention: await disclosure.items(await ports.shelf('retention-term').where(ofCell), views.retention),
    })
  })
}
