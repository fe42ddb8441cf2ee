import type { AuditEntry } from './entry.ts'
import { appendLeaf, emptyFrontier, frontierRoot } from './frontier.ts'
import type { Hash } from './hash.ts'
import { leafHash } from './leaf-hash.ts'

/** The root of a log that holds these entries, in this order. */
export function entriesRoot(entries: readonly AuditEntry[]): Hash {
  return frontierRoot(entries.map(leafHash).reduce(appendLeaf, emptyFrontier))
}
