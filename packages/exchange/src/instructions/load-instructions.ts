import type { Id } from '@kader/domain/id'
import type { InstructionReceipt, InstructionVersion } from '@kader/domain/lifecycle/instruction'
import type { Ports } from '../ports/transactions.ts'

/** Every version that can be reached here, without its words. */
export async function loadInstructions({ shelf }: Ports): Promise<readonly InstructionVersion[]> {
  return (await shelf('instruction').where({})).map(({ facts }) => facts)
}

/** What one person said of himself; a receipt in the name of another is none. */
export async function loadReceipts({ shelf, mandates }: Ports, person: Id): Promise<readonly InstructionReceipt[]> {
  const own = new Set((await mandates.ofPerson(person)).map(({ id }) => id))
  const found = await shelf('instruction-receipt').where({ person })
  return found.map(({ facts }) => facts).filter(({ source }) => own.has(source.mandate))
}

export async function loadAcknowledgements(ports: Ports, person: Id): Promise<readonly InstructionReceipt[]> {
  return (await loadReceipts(ports, person)).filter(({ step }) => step === 'acknowledged')
}
