import type { Answers } from '@kader/domain/question'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'

/** A situation of the dossier with what the law says to it. */
export interface Vignette {
  readonly id: string
  /** at, holder > recipient, setting, kind, purpose */
  readonly asks: readonly [at: string, who: string, setting: string, kind: string, purpose: string]
  readonly conditions: 'all-yes' | Answers
  /** Of all yes, those that are no, or not known. */
  readonly no?: readonly ConditionCode[]
  readonly open?: readonly ConditionCode[]
  readonly outcome: string
  /** Rows found among rules, failed and the alternatives of those. */
  readonly rows: readonly string[]
  readonly norms: readonly string[]
}
