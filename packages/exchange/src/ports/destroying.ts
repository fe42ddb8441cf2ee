import type { Id } from '@kader/domain/id'
import type { LocalDate } from '@kader/domain/local-date'

/** What went of a joint file, per name of record. */
export type Gone = readonly { readonly record: string; readonly count: number }[]

/**
 * Destroys the joint file of one case, together with the keys of its content, while a proposal of another person waits
 * (the row policies ask for it again). What a service said or registered itself stays its own and is addressed to
 * nobody any more.
 */
export interface Destroying {
  destroy(caseFile: Id, today: LocalDate): Promise<Gone>
}
