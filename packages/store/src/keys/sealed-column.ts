import type { Transaction } from '../database/database.ts'
import { envelopeKeyId, openEnvelope, sealEnvelope } from './envelope.ts'
import type { Place } from './envelope.ts'
import { fileKeyOf, fileKeysById } from './file-keys.ts'
import type { FileKeyOwner } from './file-keys.ts'
import type { KeyProvider } from './key-provider.ts'

export interface SealedValue {
  readonly place: Place
  readonly envelope: Uint8Array
}

/** Seals one text for a content column under the key of its file and controller. */
export async function sealColumn(
  tx: Transaction,
  provider: KeyProvider,
  value: FileKeyOwner & { readonly place: Place; readonly text: string },
): Promise<Uint8Array> {
  return sealEnvelope(await fileKeyOf(tx, provider, value), value.place, value.text)
}

/** Opens content columns together, in order; `null` where the key was destroyed. Throws on changed bytes. */
export async function openColumns(
  tx: Transaction,
  provider: KeyProvider,
  values: readonly SealedValue[],
): Promise<readonly (string | null)[]> {
  const secrets = await fileKeysById(
    tx,
    provider,
    values.map(({ envelope }) => envelopeKeyId(envelope)),
  )
  return values.map(({ place, envelope }) => {
    const secret = secrets.get(envelopeKeyId(envelope))
    return secret ? openEnvelope(secret, place, envelope) : null
  })
}
