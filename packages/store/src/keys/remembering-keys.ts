import type { KeyProvider } from './key-provider.ts'

/** Unwraps each content key once; for the length of one answer, so that a destroyed key is not remembered. */
export function rememberingKeys(keys: KeyProvider): KeyProvider {
  const known = new Map<string, Promise<Uint8Array>>()
  return {
    ...keys,
    unwrap: (controller, keyId, wrapped) => {
      const secret = known.get(keyId) ?? keys.unwrap(controller, keyId, wrapped)
      known.set(keyId, secret)
      return secret
    },
  }
}
