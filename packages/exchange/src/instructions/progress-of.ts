import type { InstructionProgress } from '@kader/domain/answers/instruction'
import { dayOf, type InstructionReceipt, type InstructionVersion, lastDayFor } from '@kader/domain/lifecycle/instruction'
import { daysUntil, type LocalDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import { acknowledgedOn, suspendedByInstruction } from '../conditions/suspended-by-instruction.ts'

interface Known {
  readonly versions: readonly InstructionVersion[]
  readonly receipts: readonly InstructionReceipt[]
}

/** How far the holder of a mandate is with one version, and what waits for him if he does nothing. */
export function progressOf(version: InstructionVersion, mandate: Mandate, { known, today }: { readonly known: Known; readonly today: LocalDate }): InstructionProgress {
  const of = { instruction: version.id, person: mandate.person }
  const receivedOn = dayOf('received', of, known.receipts)
  const own = dayOf('acknowledged', of, known.receipts)
  const lastDay = lastDayFor(version, mandate)
  const free = acknowledgedOn(version.id, mandate.person, known) !== undefined
  // Later versions stay in what is known: acknowledging one of them frees from this one too.
  const others = known.versions.filter(({ id }) => id !== version.id).map((one) => ({ ...one, binding: false }))
  return {
    ...(receivedOn === undefined ? {} : { receivedOn }),
    ...(own === undefined ? {} : { acknowledgedOn: own }),
    ...(lastDay === undefined || free ? {} : { lastDay, daysLeft: Math.max(0, daysUntil(today, lastDay)) }),
    suspended: suspendedByInstruction(mandate, { ...known, versions: [version, ...others] }, today),
  }
}
