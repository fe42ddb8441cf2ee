import type { Facts, RecordName } from '@kader/domain/content/all-records'
import type { Id } from '@kader/domain/id'
import type { SealedRecord } from '@kader/disclosure'

/** Nobody can search, sort or count by content: criteria are single facts, all of which must be equal. */
export type Criteria<Name extends RecordName> = Partial<ScalarFacts<Facts<Name>>> & {
  readonly sourceMandate?: Id
  readonly sourceService?: Id
}

type ScalarFacts<All> = { readonly [F in keyof All as NonNullable<All[F]> extends string | boolean | number ? F : never]: All[F] }

/**
 * Where records of one name stand; one generic adapter over the record definitions serves them all. Reading yields
 * sealed records, content encrypted at rest per case (or signal) and service.
 *
 * Row-level security, from the same facts: a row is reachable when `addressees` holds `register`; when it holds
 * `supervisor` and the mandate is of oversight; or when it is of the mandate's cell and the mandate is its
 * source, or `addressees` holds `everyone`; `mandate` with this mandate; `organiser` and the capacity is mayor or
 * livc-coordinator; `team` and the source service is the mandate's; or `table` and the mandate has an attendance row
 * of that consultation, in the room and confirmed, while the consultation is open. Rows are only ever added with the
 * acting mandate as source; changed when reachable; removed by their source while addressed to nobody else.
 */
export interface Shelf<Name extends RecordName> {
  add(record: SealedRecord<Name>): Promise<void>
  byId(id: Id): Promise<SealedRecord<Name> | undefined>
  /** In the order in which they were added. */
  where(criteria: Criteria<Name>): Promise<readonly SealedRecord<Name>[]>
  /**
   * Replaces the facts; the content stays. Says whether there was such a record to change. Whoever changes a record
   * still reaches it afterwards, or the change is refused.
   */
  amend(facts: Facts<Name>): Promise<boolean>
  /** As `amend`, for the mayor who takes himself off a record that he reaches now (S3x); nobody else can. */
  letGo(facts: Facts<Name>): Promise<boolean>
  /** Replaces facts and content. */
  rewrite(record: SealedRecord<Name>): Promise<boolean>
  /** Only the source's own, unaddressed records; says whether one was removed. */
  remove(id: Id): Promise<boolean>
}

export type Shelves = <Name extends RecordName>(name: Name) => Shelf<Name>
