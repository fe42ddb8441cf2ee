import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { conditionClauses } from '@kader/secrecy-rules'

/** A condition as a clause in Dutch, after "als" or "dat". */
export function conditionInWords(code: ConditionCode): string {
  return conditionClauses[code]
}
