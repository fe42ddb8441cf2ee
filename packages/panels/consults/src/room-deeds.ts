import type { Id } from '@kader/domain/id'
import type { AnswerFiche, KeepOwnNote, ProposeFiche } from '@kader/domain/commands/fiche'
import type { Contribute } from '@kader/domain/commands/consultation'
import type { ContributionPreview } from '@kader/domain/answers/consultation'
import type { LineKind } from '@kader/domain/commands/signal'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { HoldGround } from '@kader/domain/lifecycle/consultation'
import type { LocalDate } from '@kader/domain/local-date'
import type { Deed } from '@kader/panel-kit/deed'
import type { InvitationDeeds } from './invitation-card.tsx'

/** What one says: its kind, its words, and what one attests for it. */
export type Saying = Omit<Contribute, 'id'>

/** What "Wie ziet dit?" asks: never the words. */
export interface PreviewAsked {
  kind: LineKind
  attested: ConditionCode[]
}

/** "Wie ziet dit?" for what is being written now; `seats` is absent while it is fetched. */
export interface Preview {
  ask: (asked: PreviewAsked | undefined) => void
  answer: ContributionPreview | undefined
}

export interface RoomDeeds extends InvitationDeeds {
  nameRepresentative: Deed<Id>
  enter: Deed<void>
  confirmSecrecy: Deed<void>
  leave: Deed<void>
  contribute: Deed<Saying>
  consent: Deed<boolean>
  /** For the police seat. */
  proposeFiche?: Deed<Omit<ProposeFiche, 'id'>>
  signFiche?: Deed<Id>
  answerFiche: Deed<AnswerFiche>
  keepOwnNote: Deed<Omit<KeepOwnNote, 'id'>>
}

export interface AgreeingAction {
  task: string
  owner: Id
  due: LocalDate
  alsoFor: Id[]
}

export interface ChairDeeds {
  allow: Deed<{ mandate: Id; kind: LineKind; answer: boolean }[]>
  open: Deed<void>
  close: Deed<void>
  conclude: Deed<string>
  agree: Deed<AgreeingAction>
  inviteAgain: Deed<Id>
  hold: Deed<{ ground: HoldGround; reason: string }>
  resume: Deed<string>
  split: Deed<Id[]>
  callBack: Deed<void>
}
