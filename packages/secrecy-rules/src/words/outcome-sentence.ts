import type { Decision } from '@kader/domain/decision'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { conditionClauses } from './condition-clauses.ts'

/** The answer in one plain sentence. */
export function outcomeSentence({ outcome, defect, conditions, failed }: Decision): string {
  if (defect !== undefined) return 'Dit kunnen we niet beslissen: de vraag is niet volledig of klopt niet.'
  switch (outcome) {
    case 'duty':
      return 'Dit moet.'
    case 'permit':
      return 'Dit mag.'
    case 'conditional':
      return `Dit mag, als ${inOneBreath(conditions.unknown)}.`
    case 'undecidable':
      return `Dit kunnen we niet beslissen zonder te weten of ${inOneBreath(conditions.unknown)}.`
    case 'hold':
      return 'Dit wordt aangehouden: voorlopig deelt u dit niet.'
    case 'prohibited':
      return 'Dit mag niet.'
    case 'no-basis':
      return failed.length > 0
        ? 'Dit mag niet: aan een voorwaarde is niet voldaan.'
        : 'Dit mag niet: geen enkele regel geeft er een grond voor.'
  }
}

/** Up to three clauses are said; more are counted, and stand below as questions. */
function inOneBreath(codes: readonly ConditionCode[]): string {
  if (codes.length > 3) return `aan ${codes.length} voorwaarden is voldaan`
  const clauses = codes.map((code) => conditionClauses[code])
  const last = clauses.at(-1) ?? 'aan alle voorwaarden is voldaan'
  return clauses.length < 2 ? last : `${clauses.slice(0, -1).join(', ')} en ${last}`
}
