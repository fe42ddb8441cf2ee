import type { Id } from '@kader/domain/id'
import { dayOf, type InstructionReceipt, type InstructionVersion, lastDayFor, withLaterVersions } from '@kader/domain/lifecycle/instruction'
import type { LocalDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import type { Ports } from '../ports/transactions.ts'
import { loadAcknowledgements, loadInstructions } from '../instructions/load-instructions.ts'

/**
 * Whether a binding instruction suspends this mandate on a day: its term passed, and its holder acknowledged neither
 * this version nor a later one. Acknowledging only opens; the end of an instruction, or a newer version, never does.
 */
export function suspendedByInstruction(mandate: Mandate, known: { readonly versions: readonly InstructionVersion[]; readonly receipts: readonly InstructionReceipt[] }, day: LocalDate): boolean {
  return known.versions.some((version) => {
    const lastDay = lastDayFor(version, mandate)
    if (lastDay === undefined || day <= lastDay) return false
    const acknowledged = acknowledgedOn(version.id, mandate.person, known)
    return acknowledged === undefined || acknowledged > day
  })
}

/** The first day on which this person acknowledged this version or a later one. */
export function acknowledgedOn(instruction: Id, person: Id, { versions, receipts }: { readonly versions: readonly InstructionVersion[]; readonly receipts: readonly InstructionReceipt[] }): LocalDate | undefined {
  const days = [...withLaterVersions(instruction, versions)].flatMap((one) => dayOf('acknowledged', { instruction: one, person }, receipts) ?? [])
  return days.toSorted()[0]
}

/** Reads the register once for a whole request, and the acknowledgements of each person once. */
export function instructionSuspensionsIn(ports: Ports): (mandate: Mandate, day: LocalDate) => Promise<boolean> {
  const loaded: { versions?: Promise<readonly InstructionVersion[]> } = {}
  const receipts = new Map<Id, Promise<readonly InstructionReceipt[]>>()
  return async (mandate, day) => {
    const versions = await (loaded.versions ??= loadInstructions(ports))
    if (!versions.some((one) => lastDayFor(one, mandate) !== undefined)) return false
    const found = receipts.get(mandate.person) ?? loadAcknowledgements(ports, mandate.person)
    receipts.set(mandate.person, found)
    return suspendedByInstruction(mandate, { versions, receipts: await found }, day)
  }
}
