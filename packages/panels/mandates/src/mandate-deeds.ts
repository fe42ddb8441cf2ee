import type { GrantMandate, ProposeMandateChange, SuspendMandate } from '@kader/domain/commands/mandate'
import type { Id } from '@kader/domain/id'
import type { Deed } from '@kader/panel-kit/deed'

/** What mayor and coordinator can do about the mandates of their cell. */
export interface MandateDeeds {
  readonly propose: Deed<ProposeMandateChange>
  readonly suspend: Deed<SuspendMandate>
  readonly grant: Deed<GrantMandate>
  readonly confirm: Deed<Id>
  readonly refuse: Deed<Id>
}
