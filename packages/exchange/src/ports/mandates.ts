import type { Id } from '@kader/domain/id'
import type { LocalDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'

/** The register of mandates; holds nothing of a case. */
export interface Mandates {
  byId(id: Id): Promise<Mandate | undefined>
  /** Mandates of one cell that hold on `day`. */
  inCell(cell: Id, day: LocalDate): Promise<readonly Mandate[]>
  /** Every mandate of one person in the cells that can be seen here, also those that ended. */
  ofPerson(person: Id): Promise<readonly Mandate[]>
}
