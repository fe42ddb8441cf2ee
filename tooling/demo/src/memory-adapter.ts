import type { Adapter, AdapterPayload } from 'oidc-provider'

type Kept = { readonly payload: AdapterPayload; readonly expiresAt: number }

/** Everything the practice identity provider remembers, for as long as the process lives. */
export function memoryAdapter(): (name: string) => Adapter {
  const models = new Map<string, Map<string, Kept>>()
  return (name) => {
    const kept = models.get(name) ?? new Map<string, Kept>()
    models.set(name, kept)
    return adapterOver(kept)
  }
}

function adapterOver(kept: Map<string, Kept>): Adapter {
  const find = async (id: string) => {
    const found = kept.get(id)
    if (found === undefined || found.expiresAt > Date.now()) return found?.payload
    kept.delete(id)
    return undefined
  }
  const findBy = async (field: 'uid' | 'userCode', value: string) => {
    for (const [id, { payload }] of kept) if (payload[field] === value) return find(id)
    return undefined
  }
  return {
    upsert: async (id, payload, expiresIn) =>
      void kept.set(id, { payload, expiresAt: Date.now() + (expiresIn ?? 600) * 1000 }),
    find,
    findByUid: (uid) => findBy('uid', uid),
    findByUserCode: (code) => findBy('userCode', code),
    consume: async (id) => {
      const found = kept.get(id)
      if (found !== undefined) found.payload.consumed = Math.floor(Date.now() / 1000)
    },
    destroy: async (id) => void kept.delete(id),
    revokeByGrantId: async (grant) => {
      for (const [id, { payload }] of kept) if (payload.grantId === grant) kept.delete(id)
    },
  }
}
