import type { Id } from '@kader/domain/id'

/** Short enough to say aloud; random like the id, so that it tells nothing of order or activity. */
export function caseNumber(id: Id): string {
  return id.slice(0, 8).toUpperCase()
}
