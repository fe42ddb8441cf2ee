import type { Id } from '../id.ts'
import type { InstructionStanding, InstructionTerms } from '../instruction.ts'
import { addDays, type LocalDate } from '../local-date.ts'
import type { Mandate } from '../mandate.ts'
import { granted, refused, type Result } from './result.ts'

/** One version as the register knows it, without its words. */
export interface InstructionVersion extends InstructionTerms {
  readonly id: Id
  readonly cell: Id
  readonly source: { readonly holder: string; readonly service: Id }
  readonly replaces?: Id | undefined
  readonly announcedOn: LocalDate
}

export interface InstructionReceipt {
  readonly instruction: Id
  readonly person: Id
  readonly step: 'received' | 'acknowledged'
  readonly day: LocalDate
}

export type InstructionRefusal = 'file-not-marked' | 'file-changed' | 'file-type-unknown' | 'file-active' | 'not-the-organiser' | 'not-yours-to-replace' | 'already-replaced' | 'not-addressed' | 'already-received' | 'already-acknowledged'

type Issuing = Pick<Mandate, 'capacity' | 'cell' | 'service'>

/** A supervisor issues for every cell; mayor and coordinator give orders in their own. */
export function mayIssue({ capacity }: Pick<Mandate, 'capacity'>): Result<true, InstructionRefusal> {
  return capacity === 'oversight-body' || isOrganiser(capacity) ? granted(true) : refused('not-the-organiser')
}

/** Whoever issued the last version writes the next. */
export function mayReplace(earlier: InstructionVersion, by: Issuing, versions: readonly InstructionVersion[]): Result<true, InstructionRefusal> {
  const may = mayIssue(by)
  if (!may.ok) return may
  const same = earlier.source.service === by.service && earlier.cell === by.cell && isForAll(earlier) === (by.capacity === 'oversight-body')
  if (!same) return refused('not-yours-to-replace')
  return versions.some(({ replaces }) => replaces === earlier.id) ? refused('already-replaced') : granted(true)
}

/** Whether an instruction is for this mandate. Nobody's order reaches beyond his own cell, and none reaches a supervisor. */
export function isAddressedTo(instruction: InstructionVersion, { cell, service, capacity, portal }: Mandate): boolean {
  if (cell === undefined || portal === 'oversight') return false
  if (!isForAll(instruction) && !(isOrganiser(instruction.source.holder) && instruction.cell === cell)) return false
  const { cells, services, capacities } = instruction.audience
  return isIn(cells, cell) && isIn(services, service) && isIn(capacities, capacity)
}

/** The day from which this mandate has it: it holds, it was made known, and the mandate began. */
export function hasFrom({ from, announcedOn }: Pick<InstructionVersion, 'from' | 'announcedOn'>, mandate: Pick<Mandate, 'from'>): LocalDate {
  return [from, announcedOn, mandate.from].reduce((last, day) => (day > last ? day : last))
}

/**
 * The last day on which this mandate can acknowledge before it is suspended; undefined where nothing suspends it. The
 * end of an instruction frees nobody who had it by then: only acknowledging does.
 */
export function lastDayFor(instruction: InstructionVersion, mandate: Mandate): LocalDate | undefined {
  const { binding, suspendsAfterDays, to } = instruction
  if (!binding || suspendsAfterDays === undefined || !isAddressedTo(instruction, mandate)) return undefined
  const start = hasFrom(instruction, mandate)
  return to !== undefined && start > to ? undefined : addDays(start, suspendsAfterDays)
}

/** The day on which this person took one step with one version. */
export function dayOf(step: InstructionReceipt['step'], of: { readonly instruction: Id; readonly person: Id }, receipts: readonly InstructionReceipt[]): LocalDate | undefined {
  const days = receipts.filter((one) => one.step === step && one.instruction === of.instruction && one.person === of.person).map(({ day }) => day)
  return days.toSorted()[0]
}

/** Received when opened, once. */
export function mayReceive(instruction: InstructionVersion, mandate: Mandate, receipts: readonly InstructionReceipt[]): Result<true, InstructionRefusal> {
  if (!isAddressedTo(instruction, mandate)) return refused('not-addressed')
  return isStepTaken('received', { instruction, mandate }, receipts) ? refused('already-received') : granted(true)
}

/** Read and understood, said once, by the person himself. */
export function mayAcknowledge(instruction: InstructionVersion, mandate: Mandate, receipts: readonly InstructionReceipt[]): Result<true, InstructionRefusal> {
  if (!isAddressedTo(instruction, mandate)) return refused('not-addressed')
  return isStepTaken('acknowledged', { instruction, mandate }, receipts) ? refused('already-acknowledged') : granted(true)
}

export function instructionStandingOn(instruction: InstructionVersion, versions: readonly InstructionVersion[], day: LocalDate): InstructionStanding {
  if (versions.some((one) => one.replaces === instruction.id && one.from <= day)) return 'replaced'
  if (instruction.to !== undefined && instruction.to < day) return 'ended'
  return instruction.from > day ? 'announced' : 'in-force'
}

/** This version and every later one that took its place: acknowledging any of them is acknowledging this. */
export function withLaterVersions(instruction: Id, versions: readonly InstructionVersion[]): ReadonlySet<Id> {
  const found = new Set([instruction])
  for (let grown = true; grown; ) {
    const next = versions.filter(({ id, replaces }) => replaces !== undefined && found.has(replaces) && !found.has(id))
    for (const { id } of next) found.add(id)
    grown = next.length > 0
  }
  return found
}

function isStepTaken(step: InstructionReceipt['step'], { instruction, mandate }: { readonly instruction: InstructionVersion; readonly mandate: Mandate }, receipts: readonly InstructionReceipt[]): boolean {
  return dayOf(step, { instruction: instruction.id, person: mandate.person }, receipts) !== undefined
}

function isForAll({ source }: InstructionVersion): boolean {
  return source.holder === 'oversight-body'
}

function isOrganiser(capacity: string): boolean {
  return capacity === 'mayor' || capacity === 'livc-coordinator'
}

function isIn<Value>(limit: readonly Value[], value: Value): boolean {
  return limit.length === 0 || limit.includes(value)
}
