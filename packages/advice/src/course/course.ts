import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { Dimension } from '@kader/secrecy-rules'

/** Yes, no, or "dat weet ik niet". */
export type Said = boolean | 'unknown'

export type Words = Readonly<Partial<Record<Dimension, string>>>

/** Everything a person has answered so far; codes only, in the order in which they were given. */
export interface Course {
  /** The day of the law, `YYYY-MM-DD`. */
  readonly at: string
  readonly words: Words
  readonly conditions: Readonly<Partial<Record<ConditionCode, Said>>>
}

/** What to show now. */
export type Screen =
  | { readonly screen: 'dimension'; readonly dimension: Dimension; readonly words: readonly string[] }
  | { readonly screen: 'condition'; readonly code: ConditionCode }
  /** Conditions that a full consultation asks together. */
  | { readonly screen: 'conditions'; readonly codes: readonly ConditionCode[] }
  | { readonly screen: 'answer' }

/** A course with what is known beforehand: the holder of a portal, or all the words of a way out. */
export function begin({ at, words = {} }: { readonly at: string; readonly words?: Words }): Course {
  return { at, words, conditions: {} }
}
