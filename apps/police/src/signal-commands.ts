import type { PreviewSignal, RegisterSignal, SaveSignal } from '@kader/domain/commands/signal'
import type { Id } from '@kader/domain/id'
import type { ConsentDeeds } from '@kader/panel-signals/consent-deeds'
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

/** Takes a registration back, and reads again what it is now. */
export async function withdrawRegistration(id: Id): Promise<Answered> {
  const answer = await answered(client.signals.unregister.mutate({ id }))
  await Promise.all([api.attestations, api.signals].map((group) => queries.invalidateQueries(group.pathFilter())))
  return answer
}

/** Takes back what one confirmed; who read by it no longer does, so the signals are read again too. */
export async function revokeAttestation(id: Id): Promise<Answered> {
  const answer = await answered(client.attestations.revoke.mutate({ id }))
  await Promise.all([api.attestations, api.signals].map((group) => queries.invalidateQueries(group.pathFilter())))
  return answer
}

/** What one may do with the consents about this signal; who sees it is asked again with them. */
export function consentDeeds(about: Id): ConsentDeeds {
  const andReadAgain = async (sending: Promise<Answered>): Promise<Answered> => {
    const answer = await sending
    await queries.invalidateQueries(api.consents.pathFilter())
    return answer
  }
  return {
    record: (given) => andReadAgain(answered(client.consents.record.mutate({ about, ...given }))),
    takeBack: (command) => andReadAgain(answered(client.consents.takeBack.mutate(command))),
  }
}
