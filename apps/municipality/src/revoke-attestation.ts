import type { Id } from '@kader/domain/id'
import { answered } from './answered.ts'
import type { Answered } from './answered.ts'
import { gateway } from './trpc.ts'

const { api, client, queries } = gateway

/** Takes back what one confirmed; who read by it no longer does, so the consultations are read again too. */
export async function revokeAttestation(id: Id): Promise<Answered> {
  const answer = await answered(client.attestations.revoke.mutate({ id }))
  await Promise.all([api.attestations, api.consults].map((group) => queries.invalidateQueries(group.pathFilter())))
  return answer
}
