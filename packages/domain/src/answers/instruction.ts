import { z } from 'zod'
import { Code } from '../code.ts'
import { FileType } from '../file-type.ts'
import { Id } from '../id.ts'
import { InstructionStanding, InstructionTerms } from '../instruction.ts'
import { LocalDate } from '../local-date.ts'
import { shown } from '../shown.ts'
import { HolderCapacity } from '../vocabulary/capacities.ts'
import { Seat } from './case-file.ts'

/** One version as anyone may read it. */
export const InstructionAnswer = z.strictObject({
  id: Id,
  ...InstructionTerms.shape,
  version: z.int(),
  replaces: Id.optional(),
  announcedOn: LocalDate,
  issuer: shown(z.string()),
  number: shown(z.string()),
  subject: shown(z.string()),
  fileName: shown(z.string()),
  /** All of the file is kept, and can be opened. */
  fileKept: z.boolean(),
  standing: InstructionStanding,
})
export type InstructionAnswer = z.infer<typeof InstructionAnswer>

/** How far one person is with one version. */
export const InstructionProgress = z.strictObject({
  receivedOn: LocalDate.optional(),
  acknowledgedOn: LocalDate.optional(),
  /** Last day to acknowledge it, where not doing so suspends. */
  lastDay: LocalDate.optional(),
  daysLeft: z.int().optional(),
  suspended: z.boolean(),
})
export type InstructionProgress = z.infer<typeof InstructionProgress>

export const InstructionStep = z.enum(['receive', 'acknowledge'])
export type InstructionStep = z.infer<typeof InstructionStep>

export const MyInstruction = z.strictObject({ ...InstructionAnswer.shape, ...InstructionProgress.shape, may: z.array(InstructionStep) })
export type MyInstruction = z.infer<typeof MyInstruction>

/** What is addressed to the acting mandate, newest first. */
export const MyInstructions = z.strictObject({ instructions: z.array(MyInstruction) })
export type MyInstructions = z.infer<typeof MyInstructions>

/** Who in the cell has it, and who has not yet. */
export const AddressedPerson = z.strictObject({ mandate: Id, capacity: HolderCapacity, ...InstructionProgress.shape })
export type AddressedPerson = z.infer<typeof AddressedPerson>

export const CellInstruction = z.strictObject({ ...InstructionAnswer.shape, people: z.array(AddressedPerson), mayReplace: z.boolean() })
export type CellInstruction = z.infer<typeof CellInstruction>

/** `services`: of which service each mandate of today is, so that an order can name services. */
export const CellInstructions = z.strictObject({
  instructions: z.array(CellInstruction),
  seats: z.array(Seat),
  services: z.array(z.strictObject({ mandate: Id, service: Id })),
  mayIssue: z.boolean(),
})
export type CellInstructions = z.infer<typeof CellInstructions>

/** Which, from whom, since when, for whom, and since when acknowledged (question 1a). */
export const IssuedInstruction = z.strictObject({
  ...InstructionAnswer.shape,
  /** The order of one cell; its file stays there. */
  ofOneCell: z.boolean(),
  received: z.int(),
  acknowledged: z.int(),
  firstAcknowledgedOn: LocalDate.optional(),
  lastAcknowledgedOn: LocalDate.optional(),
  mayReplace: z.boolean(),
})
export type IssuedInstruction = z.infer<typeof IssuedInstruction>

/** `cells`: what the register calls every cell, so that an instruction can name cells. */
export const IssuedInstructions = z.strictObject({
  instructions: z.array(IssuedInstruction),
  cells: z.array(z.strictObject({ id: Id, cell: Id, name: shown(z.string()) })),
})
export type IssuedInstructions = z.infer<typeof IssuedInstructions>

/** The file of one version, whole. */
export const InstructionFile = z.strictObject({ type: FileType, sha256: Code, parts: z.array(z.strictObject({ id: Id, bytes: shown(z.string()) })) })
export type InstructionFile = z.infer<typeof InstructionFile>
