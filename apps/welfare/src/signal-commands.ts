import type { PreviewSignal, RegisterSignal, SaveSignal } from '@kader/domain/commands/signal'
import type { Id } from '@kader/domain/id'
import { answered } from './answered.ts'
import type { Answered } from './answered.ts'
import { gateway } from './trpc.ts'

const { api, client, queries } = gateway

export const previewSignal = (query: PreviewSignal) => client.signals.preview.query(query)

/** Saves, and reads again what the gateway now keeps. */
export async function saveSignal(command: SaveSignal): Promise<Answered> {
  const answer = await answered(client.signals.save.mutate(command))
  if (answer.done) await queries.invalidateQueries(api.signals.pathFilter())
  return answer
}

/** Registers, and reads again: what may be done next is what the gateway says. */
export async function registerSignal(command: RegisterSignal): Promise<Answered> {
  const answer = await answered(client.signals.register.mutate(command))
  if (answer.done) await queries.invalidateQueries(api.signals.pathFilter())
  return answer
}

/** Takes back what one confirmed; who read by it no longer does, so the signals are read again too. */
export async function revokeAttestation(id: Id): Promise<Answered> {
  const answer = await answered(client.attestations.revoke.mutate({ id }))
  await Promise.all([api.attestations, api.signals].map((group) => queries.invalidateQueries(group.pathFilter())))
  return answer
}
