import type { LocalDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import type { Ports } from '../ports/transactions.ts'
import { instructionSuspensionsIn } from './suspended-by-instruction.ts'
import { trainingSuspensionsIn } from './suspended-by-training.ts'

/** Whether something other than the register of mandates suspends a mandate on a day: an instruction, or a training it requires. */
export function suspensionsIn(ports: Ports): (mandate: Mandate, day: LocalDate) => Promise<boolean> {
  const byInstruction = instructionSuspensionsIn(ports)
  const byTraining = trainingSuspensionsIn(ports)
  return async (mandate, day) => (await byInstruction(mandate, day)) || (await byTraining(mandate, day))
}
