import { z } from 'zod'
import { Id } from '../id.ts'
import { LocalDate } from '../local-date.ts'
import { HolderCapacity } from '../vocabulary/capacities.ts'
import { ConditionCode } from '../vocabulary/conditions.ts'
import type { Kind } from '../vocabulary/kinds.ts'

/** Who supplied something, in which capacity, for which service. */
export const Source = z.strictObject({ holder: HolderCapacity, mandate: Id, service: Id })
export type Source = z.infer<typeof Source>

/**
 * To whom something is addressed: one mandate, mayor and coordinator, the source's own service, whoever sits at the
 * open table of its consultation, the whole cell, the supervisor, or as an entry of the register whoever holds a
 * mandate in any cell. Whoever is not addressed never reaches the question of the law.
 */
export const Addressee = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('mandate'), mandate: Id }),
  z.strictObject({ to: z.literal('organiser') }),
  z.strictObject({ to: z.literal('team') }),
  z.strictObject({ to: z.literal('table') }),
  z.strictObject({ to: z.literal('everyone') }),
  z.strictObject({ to: z.literal('supervisor') }),
  z.strictObject({ to: z.literal('register') }),
])
export type Addressee = z.infer<typeof Addressee>

/** What every record carries outside its seal: enough to decide, nothing to read. */
export const recordFacts = z.strictObject({
  id: Id,
  cell: Id,
  source: Source,
  /** Empty: the source's own. */
  addressees: z.array(Addressee),
  /** Conditions that the source himself answered yes about this record; nobody attests for another. */
  attested: z.array(ConditionCode),
  /** The day on which its source made it; of what was kept before days were noted it is not known. */
  madeOn: LocalDate.optional(),
})
export type RecordFacts = z.infer<typeof recordFacts>

/** The kind of information a field holds, fixed or read from the facts; each field has one or it does not compile. */
export type Labels<Content, Facts> = { readonly [Field in keyof Content]-?: Kind | ((facts: Facts) => Kind) }

export interface RecordType<Name extends string, Facts extends z.ZodObject, Content extends z.ZodObject> {
  readonly name: Name
  readonly facts: Facts
  readonly content: Content
  readonly labels: Labels<z.infer<Content>, z.infer<Facts>>
}

/** A record is its facts, its sealed content and the kind of every field in it. */
export function defineRecord<const Name extends string, Facts extends z.ZodObject, Content extends z.ZodObject>(
  record: RecordType<Name, Facts, Content>,
): RecordType<Name, Facts, Content> {
  return record
}
