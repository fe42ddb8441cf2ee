import { all, code, extend, together } from '@kader/disclosure'
import { type InstructionStep, MyInstructions } from '@kader/domain/answers/instruction'
import { Nothing } from '@kader/domain/commands/case-file'
import { instructionStandingOn, isAddressedTo, mayAcknowledge, mayReceive } from '@kader/domain/lifecycle/instruction'
import { partsOf } from './parts-of.ts'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { discloses } from '../procedures/discloses.ts'
import { loadReceipts } from './load-instructions.ts'
import { progressOf } from './progress-of.ts'
import type { InstructionViews } from './views.ts'

/** What is addressed to the acting mandate, newest first, with how far its holder is; earlier versions stay readable. */
export function myInstructions(sector: Portal, views: InstructionViews) {
  return discloses(sector, { record: 'instruction', answer: MyInstructions }).query(Nothing, async ({ ports, mandate, disclosure, today }) => {
    const sealed = await ports.shelf('instruction').where({})
    const versions = sealed.map(({ facts }) => facts)
    const receipts = await loadReceipts(ports, mandate.person)
    const found = []
    for (const one of sealed.filter(({ facts }) => isAddressedTo(facts, mandate)).toReversed()) {
      const item = await disclosure.item(one, views.instruction)
      if (item === undefined) continue
      const standing = instructionStandingOn(one.facts, versions, today)
      const progress = progressOf(one.facts, mandate, { known: { versions, receipts }, today })
      const may: InstructionStep[] = [
        ...(mayReceive(one.facts, mandate, receipts).ok ? (['receive'] as const) : []),
        ...(mayAcknowledge(one.facts, mandate, receipts).ok && (progress.suspended || standing === 'announced' || standing === 'in-force') ? (['acknowledge'] as const) : []),
      ]
      found.push(extend(item, code({ standing, fileKept: (await partsOf(ports, one.facts.id)).length > 0, ...progress, may })))
    }
    return together({ instructions: all(found) })
  })
}
