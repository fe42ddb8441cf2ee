import type { LocalDate } from '@kader/domain/local-date'
import type { HolderCapacity } from '@kader/domain/vocabulary/capacities'
import type { Outcome } from '@kader/domain/vocabulary/outcomes'
import type { AskedCondition, ContestedInWords, Explanation } from '@kader/secrecy-rules'
import type { ArticleInWords } from './article-in-words.ts'
import type { Words } from './course/course.ts'

/** An answer for people, in parts: a page, a printed sheet and the command line show the same. */
export interface AnswerInWords {
  readonly outcome: Outcome
  /** "Dit mag.", "Dit mag, als …", "Dit mag niet.", "Dit kunnen we niet beslissen zonder te weten of …". */
  readonly sentence: string
  /** The law of this day decided. */
  readonly asOf: LocalDate
  /** A sentence per rule that determined the outcome. */
  readonly reasons: readonly string[]
  /** Rules that could have allowed it and fell because an answer is no. */
  readonly fell: readonly string[]
  readonly unmet: readonly AskedCondition[]
  readonly unknown: readonly AskedCondition[]
  readonly articles: readonly ArticleInWords[]
  readonly obligations: Explanation['obligations']
  readonly contested: readonly ContestedInWords[]
  readonly ways: readonly WayInWords[]
  /** Whether every source of every rule behind it was checked. */
  readonly confirmed: boolean
}

/** What can be done instead. */
export interface WayInWords {
  /** The rule it rests on. */
  readonly rule: string
  readonly sentence: string
  /** The words in which that question differs; where the rule leaves a choice, it is asked. */
  readonly words: Words
  /** Dimensions the rule leaves a choice in. */
  readonly choose: readonly (keyof Words)[]
  /** Who must do it, when that is not the person who asks. */
  readonly by: readonly HolderCapacity[]
}
