import type { FactsOf } from '@kader/domain/content/record'
import type { RecordName, Records } from '@kader/domain/content/all-records'
import type { Id } from '@kader/domain/id'
import type { SealedRecord } from '@kader/disclosure'

/** Nobody can search, sort or count by content: criteria are single facts, all of which must be equal. */
export type Criteria<Name extends RecordName> = Partial<ScalarFacts<FactsOf<Records[Name]>>> & {
  readonly sourceMandate?: Id
  readonly sourceService?: Id
}

type ScalarFacts<Facts> = { readonly [F in keyof Facts as NonNullable<Facts[F]> extends string | boolean | number ? F : never]: Facts[F] }

/**
 * Where records of one name stand. Reading yields sealed records; row-level security hides those that neither come
 * from the acting mandate nor are addressed to it, so a query only ever returns what could be decided on.
 */
export interface Shelf<Name extends RecordName> {
  add(record: SealedRecord<Name>): Promise<void>
  byId(id: Id): Promise<SealedRecord<Name> | undefined>
  /** In the order in which they were added. */
  where(criteria: Criteria<Name>): Promise<readonly SealedRecord<Name>[]>
  /** Replaces the facts; the content stays. Says whether there was such a record to change. */
  amend(facts: FactsOf<Records[Name]>): Promise<boolean>
  /** Replaces facts and content. */
  rewrite(record: SealedRecord<Name>): Promise<boolean>
  /** Only the source's own, unaddressed records; says whether one was removed. */
  remove(id: Id): Promise<boolean>
}

export type Shelves = <Name extends RecordName>(name: Name) => Shelf<Name>
