import type { SignedIn } from './settled-data.ts'

/** What one person learnt while writing: the ids that were acknowledged, and every other answer. */
export interface Written {
  readonly acknowledged: readonly string[]
  readonly refused: readonly number[]
}

/** Saves one signal after the other until the gateway no longer answers this person. */
export async function keepWriting(address: string, { portal, headers }: SignedIn): Promise<Written> {
  const acknowledged: string[] = []
  const refused: number[] = []
  for (let number = 1; ; number++) {
    const body = JSON.stringify({ age: 'adult', lines: [{ kind: 'SIG', text: `zorg ${number}` }], attested: [] })
    const reply = await fetch(`${address}/${portal}/v1/signals.save`, { method: 'POST', headers, body }).catch(() => undefined)
    if (reply === undefined) return { acknowledged, refused }
    const answer = (await reply.json()) as { result?: { data: { done: boolean; id: string } } }
    if (reply.ok && answer.result?.data.done === true) acknowledged.push(answer.result.data.id)
    else refused.push(reply.status)
    if (refused.length > 0) return { acknowledged, refused }
  }
}
