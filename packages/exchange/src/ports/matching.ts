import type { ComparedPerson } from '@kader/domain/compared-person'
import type { Id } from '@kader/domain/id'

/**
 * Compares the persons of one cell's registrations without keeping who they are (decision 0047): words keyed per cell,
 * gone with the file or as soon as the organiser no longer holds it. Only a coordinator is answered.
 */
export interface Matching {
  /** For a case file that the acting mandate just added. */
  keep(caseFile: Id, person: ComparedPerson): Promise<void>
  /** Case files of the cell, in pairs, that may be about the same person; for anybody but a coordinator none. */
  pairs(): Promise<readonly (readonly [Id, Id])[]>
}
