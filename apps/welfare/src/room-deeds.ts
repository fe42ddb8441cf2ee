import type { Id } from '@kader/domain/id'
import type { ConsultationRoomProps } from '@kader/panel-consults/consultation-room'
import { answered } from './answered.ts'
import { andReadAgain, answerInvitation } from './invitation-commands.ts'
import { gateway } from './trpc.ts'

const { consults } = gateway.client

/** What one may do in the room of this consultation. */
export function roomDeeds(id: Id): ConsultationRoomProps['deeds'] {
  return {
    ...answerInvitation,
    nameRepresentative: (representative) => andReadAgain(answered(consults.nameRepresentative.mutate({ id, representative }))),
    enter: () => andReadAgain(answered(consults.enter.mutate({ id }))),
    confirmSecrecy: () => andReadAgain(answered(consults.confirm.mutate({ id }))),
    leave: () => andReadAgain(answered(consults.leave.mutate({ id }))),
    contribute: (saying) => andReadAgain(answered(consults.contribute.mutate({ id, ...saying }))),
    answerFiche: (fiche) => andReadAgain(answered(consults.answerFiche.mutate(fiche))),
    keepOwnNote: (note) => andReadAgain(answered(consults.keepOwnNote.mutate({ id, ...note }))),
    consent: (answer) => andReadAgain(answered(consults.consent.mutate({ id, answer }))),
  }
}
