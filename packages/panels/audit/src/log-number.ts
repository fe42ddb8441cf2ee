import type { Id } from '@kader/domain/id'

/** Short enough to say aloud; random like the id of the log. */
export function logNumber(log: Id): string {
  return log.slice(0, 8).toUpperCase()
}
