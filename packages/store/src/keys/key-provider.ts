/** The controller's own key, which never leaves the provider: a folder by default, a vault in production. */
export interface KeyProvider {
  /** Wraps a content key under the controller's key, making that key when the controller is new. */
  wrap(controller: string, keyId: string, secret: Uint8Array): Promise<Uint8Array>
  unwrap(controller: string, keyId: string, wrapped: Uint8Array): Promise<Uint8Array>
  /** The 32 secret bytes with which this installation signs how far its audit logs have come. */
  checkpointSecret(): Promise<Uint8Array>
  /** The list of destroyed content keys that travels with the key store's own backup. */
  destroyedKeys(): Promise<readonly DestroyedKey[]>
  addDestroyedKey(key: DestroyedKey): Promise<void>
}

export interface DestroyedKey {
  readonly keyId: string
  /** `YYYY-MM-DD`, Europe/Brussels. */
  readonly on: string
}

/** A controller's key is not where it should be: an operator must put it back, nothing may be made anew. */
export class ControllerKeyMissing extends Error {
  override readonly name = 'ControllerKeyMissing'
}
