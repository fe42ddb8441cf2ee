import type { Id } from '@kader/domain/id'
import type { ChairDeeds } from '@kader/panel-consults/room-deeds'
import { answered } from './answered.ts'
import { andReadAgain } from './invitation-commands.ts'
import { gateway } from './trpc.ts'

const { consults } = gateway.client

/** What mayor and coordinator may do at the head of this table. */
export function chairDeeds(id: Id): ChairDeeds {
  return {
    allow: (answers) => andReadAgain(answered(consults.allow.mutate({ id, answers }))),
    open: () => andReadAgain(answered(consults.open.mutate({ id }))),
    close: () => andReadAgain(answered(consults.close.mutate({ id }))),
    conclude: (text) => andReadAgain(answered(consults.conclude.mutate({ id, text }))),
    agree: (action) => andReadAgain(answered(consults.agree.mutate({ id, ...action }))),
    inviteAgain: (invitee) => andReadAgain(answered(consults.inviteAgain.mutate({ id, invitee }))),
  }
}
