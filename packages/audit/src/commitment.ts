import { utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from './canonical-json.ts'
import { hashOf, type Hash } from './hash.ts'
import { AuditParticulars } from './particulars.ts'

/** Bytes of salt: as many as the hash, so that nobody can try out likely particulars. */
export const saltLength = 32

/** The commitment to particulars; `salt` is 32 random bytes, new for every entry. */
export function commitTo(salt: Uint8Array, particulars: AuditParticulars): Hash {
  // The length is fixed, so salt and text cannot flow into each other.
  if (salt.length !== saltLength) throw new RangeError('a salt is 32 bytes')
  return hashOf(salt, utf8ToBytes(canonicalJson(AuditParticulars.parse(particulars))))
}

/** Whether these are the particulars that an entry is bound to. */
export function opensCommitment(bound: Hash, salt: Uint8Array, particulars: AuditParticulars): boolean {
  return (
    salt.length === saltLength &&
    AuditParticulars.safeParse(particulars).success &&
    commitTo(salt, particulars) === bound
  )
}
