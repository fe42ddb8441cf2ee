import type { DraftAgreement, SignAgreement } from '@kader/domain/commands/agreement'
import type { Deed } from '@kader/panel-kit/deed'

/** What one may do with the agreement of one's cell. */
export interface AgreementDeeds {
  readonly sign: Deed<SignAgreement>
  /** Absent where one only reads and signs. */
  readonly writing?: {
    readonly save: Deed<DraftAgreement>
    readonly propose: Deed<string>
    readonly withdraw: Deed<string>
  }
}
