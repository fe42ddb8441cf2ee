import type { Id } from '@kader/domain/id'
import type { LocalDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'

/**
 * The register of mandates; holds nothing of a case. Row-level security lets only mayor and coordinator change it, in
 * their own cell and never about their own person: suspending needs one of them; giving, restoring and ending need a
 * proposal of another person that still waits.
 */
export interface Mandates {
  byId(id: Id): Promise<Mandate | undefined>
  /** Mandates of one cell that hold on `day` and are not stopped. */
  inCell(cell: Id, day: LocalDate): Promise<readonly Mandate[]>
  /** Every mandate of one person in the cells that can be seen here, also those that ended. */
  ofPerson(person: Id): Promise<readonly Mandate[]>
  /** Every mandate of one cell, also those that ended. */
  ofCell(cell: Id): Promise<readonly Mandate[]>
  give(mandate: Mandate): Promise<void>
  /** Takes over whether it is stopped, and its last day; says whether there was such a mandate. */
  stop(mandate: Mandate): Promise<boolean>
}
