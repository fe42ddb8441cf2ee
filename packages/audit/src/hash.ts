import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'

/** SHA-256 in 64 lower-case hexadecimal digits; upper case would be a second spelling. */
export const Hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'Hash'>()
export type Hash = z.infer<typeof Hash>

/** SHA-256 of the parts, written one after the other. */
export function hashOf(...parts: readonly Uint8Array[]): Hash {
  return Hash.parse(bytesToHex(sha256(concatBytes(...parts))))
}

/** SHA-256 of a text in UTF-8. */
export function hashOfText(text: string): Hash {
  return hashOf(utf8ToBytes(text))
}

/** The 32 bytes that a hash spells. */
export function hashBytes(hash: Hash): Uint8Array {
  return hexToBytes(hash)
}
