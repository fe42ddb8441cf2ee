export { decide } from './decide.ts'
export {
  type AskedCondition,
  type ContestedInWords,
  type Explanation,
  type RuleInWords,
  explain,
} from './explain.ts'
export { lawfulRulebook } from './lawful-rulebook.ts'
export type { Norm } from './norm.ts'
export { type Composed, type Narrowing, compose, narrowableSettings } from './compose.ts'
export { agreedSentence } from './agreements/agreed-line-id.ts'
export { type AgreedLaw, agreedLaw } from './agreements/agreed-law.ts'
export { type PromisedFlow, beyondTheLaw } from './agreements/beyond-the-law.ts'
export { type ClosedFlow, closedFlows } from './agreements/closed-flows.ts'
export { groundsOf } from './agreements/grounds-of.ts'
export { narrowingsOf } from './agreements/narrowings-of.ts'
export { agreementTemplates } from './agreements/templates/all-templates.ts'
export { type AgreementTemplate, linesFrom } from './agreements/templates/template.ts'
export { type NormId, norms } from './norms/all-norms.ts'
export { type ConcordanceEntry, concordance } from './norms/concordance.ts'
export { type LegalPeriod, legalPeriodOn, timeline } from './norms/timeline.ts'
export { type Day, type Ground, type Guard, type Note, type Rule, type When } from './rule.ts'
export { isGround, isGuard, rowOf } from './rule.ts'
export { type CompiledRule, type Rulebook, defineRulebook } from './rulebook.ts'
export { type Way, taken, waysOut } from './ways-out.ts'
export { conditionClauses } from './words/condition-clauses.ts'
export { type Readings, contestedReadings } from './words/contested-readings.ts'
export { type Answer, answer } from './engine/answer.ts'
export { type Compiled, compileRulebook } from './engine/compile-rulebook.ts'
export type { Effect, PlainQuestion, PlainRule, PlainRulebook } from './engine/plain-rule.ts'
export { type Analysis, type Conflict, type PeriodCounts, analyse } from './engine/analyse.ts'
export { type Change, type ChangeGroup, type ReasonChange, diff, diffOfReasons } from './engine/diff.ts'
export { type Criterion, filter, matches } from './engine/filter.ts'
export { forcingSet } from './engine/forcing-set.ts'
export {
  type Ask,
  type Asking,
  type NextQuestion,
  type QuestionSoFar,
  nextQuestion,
} from './engine/next-question.ts'
export { type Box, type Region, type Side, regions } from './engine/regions.ts'
export { answerIn } from './engine/answer.ts'
export { classAt } from './engine/compile-rulebook.ts'
export { outcomeAt } from './engine/outcome-at.ts'
export { type OutcomeDiagram, outcomeIn } from './engine/outcome-diagram.ts'
export { type Known, type RuleClass, knownIn } from './engine/rule-class.ts'
export { type TriedVignette, tryVignette } from './try-vignette.ts'
export type { Vignette } from './vignette.ts'
export { vignettes } from './vignettes.ts'
export { type Dimension, dimensions } from './rulebook.ts'
