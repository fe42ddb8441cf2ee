import { code, together } from '@kader/disclosure'
import { InstructionFile } from '@kader/domain/answers/instruction'
import { ById } from '@kader/domain/commands/case-file'
import type { Facts } from '@kader/domain/content/all-records'
import type { Mandate } from '@kader/domain/mandate'
import type { Code } from '@kader/domain/code'
import { isAddressedTo, mayIssue } from '@kader/domain/lifecycle/instruction'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { discloses } from '../procedures/discloses.ts'
import { partsOf } from './parts-of.ts'
import type { InstructionViews } from './views.ts'

/** The file of one version, for whom it is addressed to and for who gives or follows instructions. */
export function openFile(sector: Portal, views: InstructionViews) {
  return discloses(sector, { record: 'instruction-file', answer: InstructionFile }).query(ById, async ({ ports, mandate, disclosure, absent }, { id }) => {
    const sealed = await ports.shelf('instruction').byId(id)
    if (sealed?.facts.file === undefined || (await disclosure.item(sealed, views.instruction)) === undefined) return absent()
    if (!mayOpen(sealed.facts, mandate)) return absent()
    const parts = await partsOf(ports, id)
    const type = parts[0]?.facts.type
    if (type === undefined) return absent()
    return together({ type: code(type), sha256: code(sealed.facts.file.sha256 as Code), parts: await disclosure.lines(parts, views.file) })
  })
}

/** Whom it is addressed to, who gives orders in that cell, and the supervisor of what is for every cell; the file of an order stays in its cell. */
function mayOpen(instruction: Facts<'instruction'>, mandate: Mandate): boolean {
  if (mandate.portal === 'oversight') return instruction.addressees.some(({ to }) => to === 'register')
  return mayIssue(mandate).ok || isAddressedTo(instruction, mandate)
}
