import type { Decision } from '@kader/domain/decision'
import { type Answers, Question } from '@kader/domain/question'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { decide } from './decide.ts'
import { lawfulRulebook } from './lawful-rulebook.ts'
import { rowOf } from './rule.ts'
import type { Vignette } from './vignette.ts'

export interface TriedVignette {
  readonly question: Question
  readonly decision: Decision
  /** What was expected and is not there; empty when the vignette holds. */
  readonly missing: readonly string[]
}

/** Asks a vignette, and compares outcome, rows and norms with what it expects. */
export function tryVignette(vignette: Vignette): TriedVignette {
  const [at, who, setting, kind, purpose] = vignette.asks
  const [holder, recipient] = who.split(' > ')
  const question = Question.parse({
    at,
    holder,
    recipient,
    setting,
    kind,
    purpose,
    conditions: answersOf(vignette),
  })
  const decision = decide(question)
  const speaking = [...decision.rules, ...decision.failed]
  const ways = speaking.flatMap((id) => lawfulRulebook.byId.get(id)?.rule.alternatives ?? [])
  const rows = [...speaking, ...ways].map(rowOf)
  const missing = [
    ...(decision.outcome === vignette.outcome ? [] : [vignette.outcome]),
    ...vignette.rows.filter((row) => !rows.includes(row)),
    ...vignette.norms.filter((norm) => !decision.norms.includes(norm)),
  ]
  return { question, decision, missing }
}

function answersOf({ conditions, no = [], open = [] }: Vignette): Answers {
  if (conditions !== 'all-yes') return conditions
  const answers = ConditionCode.options
    .filter((code) => !open.includes(code))
    .map((code) => [code, !no.includes(code)])
  return Object.fromEntries(answers) as Answers
}
