import * as cedar from '@cedar-policy/cedar-wasm/nodejs'
import type { Question } from '@kader/domain/question'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { type PlainRow, attributeOf, dayOf, rows, said } from './plain-law.ts'

/** Another engine with the same rules: a question in its own form, and permit or not. */
export interface SecondOpinion<Read> {
  readonly read: (question: Question) => Read
  readonly permits: (read: Read) => boolean
}

/** Loads the law into Cedar, strictly validated against its schema. */
export function cedarLaw(): SecondOpinion<cedar.StatefulAuthorizationCall> {
  const staticPolicies = Object.fromEntries(rows.map((row) => [row.id, policyOf(row)]))
  const schema = schemaText()
  orThrow(cedar.validate({ schema, policies: { staticPolicies }, validationSettings: { mode: 'strict' } }))
  orThrow(cedar.preparseSchema('law', schema))
  orThrow(cedar.preparsePolicySet('law', { staticPolicies }))
  return { read: requestOf, permits }
}

function permits(request: cedar.StatefulAuthorizationCall): boolean {
  const answer = cedar.statefulIsAuthorized(request)
  if (answer.type === 'failure') throw new Error(JSON.stringify(answer.errors))
  const { decision, diagnostics } = answer.response
  if (diagnostics.errors.length > 0) throw new Error(JSON.stringify(diagnostics))
  return decision === 'allow'
}

function requestOf(question: Question): cedar.StatefulAuthorizationCall {
  const { at, holder, recipient, setting, kind, purpose } = question
  return {
    principal: { type: 'Capacity', id: holder },
    action: { type: 'Action', id: setting },
    resource: { type: 'Kind', id: kind },
    context: {
      recipient: { __entity: { type: 'Capacity', id: recipient } },
      purpose,
      at: dayOf(at),
      ...said(question),
    },
    entities: [],
    preparsedSchemaName: 'law',
    preparsedPolicySetId: 'law',
    validateRequest: true,
  }
}

function schemaText(): string {
  const settings = [...new Set(rows.flatMap(({ when }) => when.setting))]
  const facts = ConditionCode.options.map((code) => `${attributeOf(code)}: String`)
  const context = `{ recipient: Capacity, purpose: String, at: Long, ${facts.join(', ')} }`
  const actions = settings.map((setting) => JSON.stringify(setting)).join(', ')
  return `entity Capacity; entity Kind;
action ${actions} appliesTo { principal: [Capacity], resource: [Kind], context: ${context} };`
}

function policyOf(row: PlainRow): string {
  const head = `(principal, action in [${row.when.setting.map((word) => `Action::"${word}"`).join(', ')}], resource)`
  const asked = row.asks.map((code) => `context.${attributeOf(code)} == "yes"`).join(' && ')
  if (row.gives) return `permit${head} when { ${[placeOf(row), asked].filter(Boolean).join(' && ')} };`
  const lifts = row.liftedBy.map(
    (other) => `(${[placeOf(other), actionOf(other), yesTo(other)].filter(Boolean).join(' && ')})`,
  )
  const unless = [...(asked === '' ? [] : [`(${asked})`]), ...lifts]
  return `forbid${head} when { ${placeOf(row)} }${unless.length === 0 ? '' : ` unless { ${unless.join(' || ')} }`};`
}

function actionOf({ when }: PlainRow): string {
  return `[${when.setting.map((word) => `Action::"${word}"`).join(', ')}].contains(action)`
}

function yesTo({ asks }: PlainRow): string {
  return asks.map((code) => `context.${attributeOf(code)} == "yes"`).join(' && ')
}

function placeOf({ when, from, to }: PlainRow): string {
  const entities = (type: string, words: readonly string[]): string =>
    words.map((word) => `${type}::"${word}"`).join(', ')
  return [
    `[${entities('Kind', when.kind)}].contains(resource)`,
    `[${entities('Capacity', when.holder)}].contains(principal)`,
    `[${entities('Capacity', when.recipient)}].contains(context.recipient)`,
    `[${when.purpose.map((word) => `"${word}"`).join(', ')}].contains(context.purpose)`,
    `context.at >= ${from}`,
    `context.at <= ${to}`,
  ].join(' && ')
}

function orThrow(answer: {
  readonly type: string
  readonly errors?: unknown
  readonly validationErrors?: readonly unknown[]
}): void {
  if (answer.type !== 'success' || (answer.validationErrors ?? []).length > 0)
    throw new Error(JSON.stringify(answer).slice(0, 2000))
}
