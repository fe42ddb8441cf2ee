import { all, code, extend, together } from '@kader/disclosure'
import { CellInstructions } from '@kader/domain/answers/instruction'
import { Nothing } from '@kader/domain/commands/case-file'
import { instructionStandingOn, isAddressedTo, mayIssue, mayReplace } from '@kader/domain/lifecycle/instruction'
import { discloses } from '../procedures/discloses.ts'
import { loadReceipts } from './load-instructions.ts'
import { progressOf } from './progress-of.ts'
import { partsOf } from './parts-of.ts'
import type { CellInstructionViews } from './views.ts'

/** Which instructions the cell has, and who acknowledged them or has not yet. For who keeps the cell. */
export function instructionsOfCell(views: CellInstructionViews) {
  return discloses('municipality', { record: 'instruction', answer: CellInstructions }).query(Nothing, async ({ ports, mandate, disclosure, today, absent }) => {
    if (mandate.cell === undefined || !mayIssue(mandate).ok) return absent()
    const sealed = await ports.shelf('instruction').where({})
    const versions = sealed.map(({ facts }) => facts)
    const holders = await ports.mandates.inCell(mandate.cell, today)
    const people = []
    for (const holder of holders) people.push({ holder, receipts: await loadReceipts(ports, holder.person) })
    const found = []
    for (const one of sealed.toReversed()) {
      const item = await disclosure.item(one, views.instruction)
      const addressed = people.filter(({ holder }) => isAddressedTo(one.facts, holder))
      if (item === undefined || addressed.length === 0) continue
      const progress = addressed.map(({ holder, receipts }) => ({
        mandate: holder.id,
        capacity: holder.capacity,
        ...progressOf(one.facts, holder, { known: { versions, receipts }, today }),
      }))
      const standing = instructionStandingOn(one.facts, versions, today)
      found.push(extend(item, code({ standing, fileKept: (await partsOf(ports, one.facts.id)).length > 0, people: progress, mayReplace: mayReplace(one.facts, mandate, versions).ok })))
    }
    return together({
      instructions: all(found),
      seats: await disclosure.items(await ports.shelf('seat').where({ cell: mandate.cell }), views.seat),
      services: code(holders.map(({ id, service }) => ({ mandate: id, service }))),
      mayIssue: code(true),
    })
  })
}
