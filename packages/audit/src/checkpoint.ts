import { ed25519 } from '@noble/curves/ed25519.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { Id } from '@kader/domain/id'
import { LocalDate } from '@kader/domain/local-date'
import { z } from 'zod'
import { canonicalJson } from './canonical-json.ts'
import { TreeHead } from './tree-head.ts'

/** The random id by which outsiders know a log; never that of a cell or service. */
export const LogId = Id.brand<'LogId'>()
export type LogId = z.infer<typeof LogId>

/** An ed25519 public key in 64 lower-case hexadecimal digits. */
export const PublicKey = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'PublicKey'>()
export type PublicKey = z.infer<typeof PublicKey>

const Signed = TreeHead.extend({ log: LogId, day: LocalDate, key: PublicKey })

/** A signed tree head: how far this log had come on this day, and who says so. */
export const Checkpoint = Signed.extend({ signature: z.string().regex(/^[0-9a-f]{128}$/) })
export type Checkpoint = z.infer<typeof Checkpoint>

/** The public key of 32 secret bytes. */
export function publicKeyOf(secretKey: Uint8Array): PublicKey {
  return PublicKey.parse(bytesToHex(ed25519.getPublicKey(secretKey)))
}

/** Signs how far a log has come; `secretKey` is the 32 bytes of an ed25519 seed. */
export function signCheckpoint(secretKey: Uint8Array, head: Omit<z.infer<typeof Signed>, 'key'>): Checkpoint {
  const signed = Signed.parse({ ...head, key: publicKeyOf(secretKey) })
  return { ...signed, signature: bytesToHex(ed25519.sign(messageOf(signed), secretKey)) }
}

/**
 * Whether the key that the checkpoint names signed it. Anyone can sign with a key of their
 * own: whether that key is to be trusted is for the caller to compare.
 */
export function verifyCheckpoint(candidate: unknown): candidate is Checkpoint {
  const read = Checkpoint.safeParse(candidate)
  if (!read.success) return false
  const { signature, ...signed } = read.data
  const [bytes, key] = [hexToBytes(signature), hexToBytes(signed.key)]
  // RFC 8032 as written: the laxer ZIP 215 accepts several spellings of one signature.
  return ed25519.verify(bytes, messageOf(signed), key, { zip215: false })
}

// The first line keeps a signature from being taken for one over another kind of text.
function messageOf(signed: z.infer<typeof Signed>): Uint8Array {
  return utf8ToBytes(`kader-audit-checkpoint/1\n${canonicalJson(signed)}`)
}
