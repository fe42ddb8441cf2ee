import type { Decision } from '@kader/domain/decision'
import type { Id } from '@kader/domain/id'
import type { Question } from '@kader/domain/question'
import type { Kind } from '@kader/domain/vocabulary/kinds'

/** A question without the facts of the case. */
export type Frame = Omit<Question, 'conditions'>

/** One thing that was decided while an answer was made, for the audit entry of that answer. */
export type Step =
  | { readonly basis: 'rule'; readonly frame: Frame; readonly decision: Decision; readonly on: ItemRef | undefined; /** Whose record it was about. */ readonly source: Id | undefined }
  | { readonly basis: 'own'; readonly kind: Kind; readonly on: ItemRef }

export interface ItemRef {
  readonly record: string
  readonly id: Id
  readonly field?: string
}
