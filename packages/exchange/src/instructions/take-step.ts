import { sealRecord } from '@kader/disclosure'
import { ById } from '@kader/domain/commands/case-file'
import type { Addressee } from '@kader/domain/content/record'
import { type InstructionReceipt, mayAcknowledge, mayReceive } from '@kader/domain/lifecycle/instruction'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { loadReceipts } from './load-instructions.ts'

/** Received: the person opened it. Whoever keeps the cell, and the supervisor, can know. */
export function receiveInstruction(sector: Portal) {
  return takeStep(sector, { step: 'received', may: mayReceive, addressees: [{ to: 'organiser' }, { to: 'supervisor' }] })
}

/** Read and understood. The whole cell's rules turn on it, so it is addressed to the whole cell, in codes only. */
export function acknowledgeInstruction(sector: Portal) {
  return takeStep(sector, { step: 'acknowledged', may: mayAcknowledge, addressees: [{ to: 'everyone' }, { to: 'supervisor' }] })
}

interface Taking {
  readonly step: InstructionReceipt['step']
  readonly may: typeof mayReceive
  readonly addressees: readonly Addressee[]
}

/** The person himself, today, for this version; nobody for another. */
function takeStep(sector: Portal, { step, may, addressees }: Taking) {
  return records(sector).mutation(ById, async (working, { id }) => {
    const { ports, mandate, today, absent } = working
    const instruction = (await ports.shelf('instruction').byId(id))?.facts
    if (instruction === undefined) return absent()
    const allowed = may(instruction, mandate, await loadReceipts(ports, mandate.person))
    if (!allowed.ok) return refusedBecause(allowed.refusal)
    const facts = { ...ownFacts(working, addressees), instruction: id, person: mandate.person, step, day: today }
    await ports.shelf('instruction-receipt').add(sealRecord('instruction-receipt', facts, {}))
    return done(id)
  })
}
