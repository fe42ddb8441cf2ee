import type { CommunicationWeighed } from '@kader/domain/answers/communication'
import type { KeepPaper, NoteCommunication, ReviewCommunication, WeighCommunication } from '@kader/domain/commands/communication'
import type { Id } from '@kader/domain/id'
import type { Deed } from '@kader/panel-kit/deed'

export type Weigh = (query: WeighCommunication) => Promise<CommunicationWeighed>

/** What one does with what one told outside the cell. */
export interface CommunicationDeeds {
  readonly weigh: Weigh
  readonly note: Deed<NoteCommunication>
  readonly review: Deed<ReviewCommunication>
  readonly keepPaper: Deed<KeepPaper>
  readonly endPaper: Deed<Id>
}
