import type { Invite, RecordJudicialDocument, RefuseCase, WeighMinor } from '@kader/domain/commands/case-file'
import type { Deed } from './deed.ts'

export type Weighing = Omit<WeighMinor, 'id'>
export type JudicialDocument = Omit<RecordJudicialDocument, 'id'>
export type Refusing = Omit<RefuseCase, 'id'>
export type Inviting = Omit<Invite, 'id'>

/** What can be done with a case, for whoever the gateway lets. */
export interface CaseDeeds {
  /** With the mayor's reason. */
  putOnList: Deed<string>
  refuse: Deed<Refusing>
  weighMinor: Deed<Weighing>
  recordDocument: Deed<JudicialDocument>
  withdrawDocument: Deed<JudicialDocument>
  invite: Deed<Inviting>
}
