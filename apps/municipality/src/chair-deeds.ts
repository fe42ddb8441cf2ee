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
    hold: (held) => andReadAgain(answered(consults.hold.mutate({ id, ...held }))),
    resume: (reason) => andReadAgain(answered(consults.resume.mutate({ id, reason }))),
    split: (aside) => andReadAgain(answered(consults.split.mutate({ id, aside }))),
    callBack: () => andReadAgain(answered(consults.callBack.mutate({ id }))),
    inviteAgain: (invitee) => andReadAgain(answered(consults.inviteAgain.mutate({ id, invitee }))),
  }
}
