import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Where a sealed value stands; bound into the envelope, so a value moved elsewhere does not open. */
export interface Place {
  readonly table: string
  readonly row: string
  readonly field: string
}

/** The bytes are not an envelope of this version, were changed, or stand in another place or under another key. */
export class EnvelopeRefused extends Error {
  override readonly name = 'EnvelopeRefused'
}

const version = 1
const keyIdBytes = 16
const nonceBytes = 12
const tagBytes = 16
const header = 1 + keyIdBytes

/** version, key id (16), nonce (12), AES-256-GCM ciphertext, tag (16). `keyId` is 32 hex digits. */
export function sealEnvelope(
  key: { keyId: string; secret: Uint8Array },
  place: Place,
  text: string,
): Uint8Array {
  const nonce = randomBytes(nonceBytes)
  const head = Buffer.concat([Buffer.of(version), Buffer.from(key.keyId, 'hex')])
  const cipher = createCipheriv('aes-256-gcm', key.secret, nonce).setAAD(associated(head, place))
  return Buffer.concat([head, nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
}

/** The id of the key an envelope was sealed with, as 32 hex digits. */
export function envelopeKeyId(envelope: Uint8Array): string {
  if (envelope[0] !== version || envelope.length < header + nonceBytes + tagBytes) {
    throw new EnvelopeRefused('Not an envelope of version 1.')
  }
  return Buffer.from(envelope.subarray(1, header)).toString('hex')
}

export function openEnvelope(secret: Uint8Array, place: Place, envelope: Uint8Array): string {
  envelopeKeyId(envelope)
  const body = envelope.subarray(header + nonceBytes, envelope.length - tagBytes)
  const decipher = createDecipheriv('aes-256-gcm', secret, envelope.subarray(header, header + nonceBytes))
    .setAAD(associated(envelope.subarray(0, header), place))
    .setAuthTag(envelope.subarray(envelope.length - tagBytes))
  try {
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
  } catch (cause) {
    throw new EnvelopeRefused(`The sealed value in ${place.table}.${place.field} does not open.`, { cause })
  }
}

// JSON keeps the three parts apart: ('a', 'bc') and ('ab', 'c') must not be one place.
function associated(head: Uint8Array, place: Place): Uint8Array {
  return Buffer.concat([head, Buffer.from(JSON.stringify([place.table, place.row, place.field]))])
}
