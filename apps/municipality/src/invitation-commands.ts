import type { InvitationAnswer } from '@kader/domain/answers/consultation'
import type { DeclineReason } from '@kader/domain/lifecycle/invitation'
import { answered } from './answered.ts'
import type { Answered } from './answered.ts'
import { gateway } from './trpc.ts'

const { api, client, queries } = gateway

/** Whatever came of it, what the gateway says now is read again. */
export async function andReadAgain(answer: Promise<Answered>): Promise<Answered> {
  const known = await answer
  await queries.invalidateQueries(api.consults.pathFilter())
  return known
}

/** Coming or staying away, with a class of reason and never a word of the case. */
export const answerInvitation = {
  accept: ({ consultation }: InvitationAnswer) =>
    andReadAgain(answered(client.consults.accept.mutate({ id: consultation }))),
  decline: ({ invitation, reason }: { invitation: InvitationAnswer; reason: DeclineReason }) =>
    andReadAgain(answered(client.consults.decline.mutate({ id: invitation.consultation, reason }))),
}
