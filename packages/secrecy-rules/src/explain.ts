import type { Decision } from '@kader/domain/decision'
import type { Question } from '@kader/domain/question'
import { type ConditionCode, conditions } from '@kader/domain/vocabulary/conditions'
import type { Confidence } from '@kader/domain/vocabulary/confidence'
import { type ContestedId, contestedQuestions } from '@kader/domain/vocabulary/contested'
import { type ObligationCode, obligations } from '@kader/domain/vocabulary/obligations'
import { agreedSentence } from './agreements/agreed-line-id.ts'
import { lawfulRulebook } from './lawful-rulebook.ts'
import type { Norm } from './norm.ts'
import { readingsShown } from './readings-shown.ts'
import type { Rulebook } from './rulebook.ts'
import { isCovered } from './uncovered-from.ts'
import { type Way, waysOut } from './ways-out.ts'
import { type Readings, contestedReadings } from './words/contested-readings.ts'
import { outcomeSentence } from './words/outcome-sentence.ts'

export interface RuleInWords {
  readonly id: string
  readonly sentence: string
  readonly confidence: Confidence
  readonly norms: readonly string[]
}

export interface ContestedInWords extends Readings {
  readonly id: ContestedId
  readonly question: string
}

/** Follows the sentence of a rule on a day for which the rulebook names no article. */
const noNormThatDay = 'Voor deze dag staat daarover geen norm in het regelboek.'

/** A decision for people: every part is data, so that a page, a letter and the command line say the same. */
export interface Explanation {
  /** “Dit mag.”, “Dit mag, als …”, “Dit mag niet.”, “Dit kunnen we niet beslissen zonder te weten of …”. */
  readonly sentence: string
  readonly rules: readonly RuleInWords[]
  readonly failed: readonly RuleInWords[]
  readonly articles: readonly Norm[]
  readonly obligations: readonly { readonly code: ObligationCode; readonly dutch: string }[]
  readonly contested: readonly ContestedInWords[]
  /** What can be done instead; empty when it may be shared. */
  readonly ways: readonly Way[]
  readonly unmet: readonly AskedCondition[]
  readonly unknown: readonly AskedCondition[]
}

export interface AskedCondition {
  readonly code: ConditionCode
  readonly question: string
}

export function explain(
  decision: Decision,
  question: Question,
  rulebook: Rulebook = lawfulRulebook,
): Explanation {
  return {
    sentence: outcomeSentence(decision),
    rules: decision.rules.flatMap((id) => inWords(id, question.at, rulebook)),
    failed: decision.failed.flatMap((id) => inWords(id, question.at, rulebook)),
    articles: decision.norms.flatMap((id) => rulebook.norms.get(id) ?? []),
    obligations: decision.obligations.map((code) => ({ code, ...obligations[code] })),
    contested: readingsShown(decision, question.at).map((id) => ({
      id,
      question: contestedQuestions[id].dutch,
      ...contestedReadings[id],
    })),
    ways: waysOut(decision, question, rulebook),
    unmet: decision.conditions.unmet.map(asked),
    unknown: decision.conditions.unknown.map(asked),
  }
}

function asked(code: ConditionCode): AskedCondition {
  return { code, question: conditions[code].question }
}

function inWords(id: string, at: string, rulebook: Rulebook): RuleInWords[] {
  const rule = rulebook.byId.get(id)?.rule
  if (rule === undefined) return agreedInWords(id)
  const { sentence, confidence, norms } = rule
  const said = isCovered(rule, at, rulebook.norms) ? sentence : `${sentence} ${noNormThatDay}`
  return [{ id, sentence: said, confidence, norms }]
}

/** A line of a cell's agreement reads the same without that agreement at hand. */
function agreedInWords(id: string): RuleInWords[] {
  const sentence = agreedSentence(id)
  return sentence === undefined ? [] : [{ id, sentence, confidence: 'VERIFIED', norms: ['gwh-52-2021'] }]
}
