import type { EstablishedAge } from '@kader/domain/lifecycle/case-file'
import type { Invite, ProposeDestruction, PutOnCaseList, RecordJudicialDocument, RefuseCase, WeighMinor } from '@kader/domain/commands/case-file'
import type { Deed } from '@kader/panel-kit/deed'
import type { ForAReason } from './reason-form.tsx'

export type Listing = Omit<PutOnCaseList, 'id'>
export type Weighing = Omit<WeighMinor, 'id'>
export type JudicialDocument = Omit<RecordJudicialDocument, 'id'>
export type Refusing = Omit<RefuseCase, 'id'>
export type Inviting = Omit<Invite, 'id'>
export type Proposing = Omit<ProposeDestruction, 'id'>

/** What can be done with a case, for whoever the gateway lets. */
export interface CaseDeeds {
  /** With the indications and the mayor's reason. */
  putOnList: Deed<Listing>
  keepOnList: Deed<Listing>
  establishAge: Deed<EstablishedAge>
  refuse: Deed<Refusing>
  weighMinor: Deed<Weighing>
  recordDocument: Deed<JudicialDocument>
  withdrawDocument: Deed<JudicialDocument>
  invite: Deed<Inviting>
  close: ForAReason
  reopen: Deed<Listing>
  holdDestruction: ForAReason
  releaseDestruction: ForAReason
  proposeDestruction: Deed<Proposing>
}
