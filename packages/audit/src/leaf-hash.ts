import { utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from './canonical-json.ts'
import { AuditEntry } from './entry.ts'
import type { Hash } from './hash.ts'
import { hashLeaf } from './merkle.ts'

/** The leaf of an entry: the hash of its one canonical text. Throws on what is no entry. */
export function leafHash(entry: AuditEntry): Hash {
  return hashLeaf(utf8ToBytes(canonicalJson(AuditEntry.parse(entry))))
}
