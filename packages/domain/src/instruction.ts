import { z } from 'zod'
import { Code } from './code.ts'
import { Id } from './id.ts'
import { LocalDate } from './local-date.ts'
import { HolderCapacity } from './vocabulary/capacities.ts'

/** What an instruction is: from a law to the order of one cell. */
export const InstructionKind = z.enum(['law', 'decree', 'royal-decree', 'circular', 'col', 'note', 'script', 'protocol', 'local-order'])
export type InstructionKind = z.infer<typeof InstructionKind>

/** Whom it is for. An empty list sets no limit; of every list that is not empty a mandate must be in it. */
export const Audience = z.strictObject({
  cells: z.array(Id).max(300, 'too-many'),
  services: z.array(Id).max(300, 'too-many'),
  capacities: z.array(HolderCapacity).max(HolderCapacity.options.length, 'too-many'),
})
export type Audience = z.infer<typeof Audience>

/** The file as its issuer holds it: enough to recognise it, nothing to read. SHA-256 in lower-case hexadecimal. */
export const FileMark = z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/, 'invalid').pipe(Code), bytes: z.int().min(0) })
export type FileMark = z.infer<typeof FileMark>

/** What stands in an instruction besides its words. */
export const InstructionTerms = z.strictObject({
  kind: InstructionKind,
  issuedOn: LocalDate,
  from: LocalDate,
  /** Last day, inclusive. */
  to: LocalDate.optional(),
  /** The norm it belongs to, by its id in the rules. */
  norm: Code.optional(),
  file: FileMark.optional(),
  audience: Audience,
  binding: z.boolean(),
  /** Days within which whoever it is for must acknowledge it; afterwards his mandate is suspended until he does. */
  suspendsAfterDays: z.int().min(1, 'too-small').max(365, 'too-large').optional(),
})
export type InstructionTerms = z.infer<typeof InstructionTerms>

export const InstructionStanding = z.enum(['announced', 'in-force', 'replaced', 'ended'])
export type InstructionStanding = z.infer<typeof InstructionStanding>
