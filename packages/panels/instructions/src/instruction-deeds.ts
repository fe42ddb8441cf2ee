import type { IssueInstruction } from '@kader/domain/commands/instruction'
import type { Id } from '@kader/domain/id'
import type { Deed } from '@kader/panel-kit/deed'

/** What a person says of himself about one version. */
export interface ReadingDeeds {
  readonly receive: Deed<Id>
  readonly acknowledge: Deed<Id>
}

export type Issue = Deed<IssueInstruction>
