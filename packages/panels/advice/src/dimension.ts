import type { Words } from '@kader/advice/course/course'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'

export type Dimension = keyof Words

/** What an answer is about. */
export type Topic = { readonly dimension: Dimension } | { readonly code: ConditionCode }

export function topicKey(topic: Topic): string {
  return 'dimension' in topic ? topic.dimension : topic.code
}
