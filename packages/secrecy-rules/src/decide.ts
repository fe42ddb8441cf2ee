import type { Decision } from '@kader/domain/decision'
import type { Question } from '@kader/domain/question'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { describe } from './describe-decision.ts'
import { answerIn } from './engine/answer.ts'
import { classAt } from './engine/compile-rulebook.ts'
import { knownIn } from './engine/rule-class.ts'
import { lawfulRulebook } from './lawful-rulebook.ts'
import type { Rulebook } from './rulebook.ts'

const codes: ReadonlySet<string> = new Set(ConditionCode.options)

/** Answers one question by the law of that day. Total: whatever it is given, anything but a clear yes is a no. */
export function decide(question: Question, rulebook: Rulebook = lawfulRulebook): Decision {
  try {
    return decideOn(question, rulebook) ?? noDecision('malformed-question', rulebook)
  } catch {
    return noDecision('rule-failed', rulebook)
  }
}

/** Types say that a word cannot be missing or unknown; this makes sure. */
function decideOn(question: unknown, rulebook: Rulebook): Decision | undefined {
  if (typeof question !== 'object' || question === null) return undefined
  const { at, holder, recipient, setting, kind, purpose } = question as Question
  const { conditions } = question as { readonly conditions: unknown }
  const found = classAt(rulebook.compiled, { at, holder, recipient, setting, kind, purpose })
  if (found === undefined || !areAnswers(conditions)) return undefined
  const said = (code: string): unknown => (Object.hasOwn(conditions, code) ? conditions[code] : undefined)
  return describe(answerIn(found, knownIn(found, said)), at, rulebook)
}

function areAnswers(given: unknown): given is Readonly<Record<string, unknown>> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return false
  for (const code of Object.keys(given)) if (!codes.has(code)) return false
  return true
}

function noDecision(defect: NonNullable<Decision['defect']>, rulebook: Rulebook): Decision {
  return {
    outcome: 'undecidable',
    rules: [],
    failed: [],
    norms: [],
    conditions: { unmet: [], unknown: [] },
    obligations: [],
    contested: [],
    confidence: 'MIXED',
    ruleset: rulebook.version,
    defect,
  }
}
