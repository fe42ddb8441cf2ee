import { conditions } from '@kader/domain/vocabulary/conditions'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'

interface ConditionWords {
  question: (code: ConditionCode) => string
  /** Whether these words are Dutch while the interface may not be. */
  inDutch: boolean
}

/** The question a condition asks, in the words the jurists read. */
export function useConditionWords(): ConditionWords {
  return { question: (code) => conditions[code].question, inDutch: true }
}
