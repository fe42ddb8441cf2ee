import type { AskNameless, ReplyNameless } from '@kader/domain/commands/nameless'
import type { Deed } from '@kader/panel-kit/deed'

/** Asking, and for the coordinator answering, without a name. */
export interface NamelessDeeds {
  readonly ask: Deed<AskNameless>
  readonly reply?: Deed<ReplyNameless>
}
