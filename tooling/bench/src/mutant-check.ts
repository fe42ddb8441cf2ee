import { join } from 'node:path'
import { type Question, readQuestion } from '@kader/domain/question'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import {
  type Rule,
  answer,
  compileRulebook,
  decide,
  lawfulRulebook,
  tryVignette,
  vignettes,
} from '@kader/secrecy-rules'
import { stratifiedQuestions } from './stratified-questions.ts'

interface Key {
  readonly outcome: string
}
const key = join(import.meta.dirname, '../../../packages/secrecy-rules/src/answer-key.test-support.ts')
const { answerKey } = (await import(key)) as {
  answerKey: (question: Question, rules: readonly Rule[]) => Key
}

/** The checks of the test suite in one short run: leaves with exit code 1 as soon as one fails. */
function check(holds: boolean): void {
  if (!holds) process.exit(1)
}

const alike = (question: Question): boolean => {
  const { outcome, rules, failed, conditions } = decide(question)
  return (
    JSON.stringify({ outcome, rules, failed, ...conditions }) ===
    JSON.stringify(answerKey(question, lawfulRulebook.rules))
  )
}
for (const vignette of vignettes) check(tryVignette(vignette).missing.length === 0)
for (const question of stratifiedQuestions(3000)) check(alike(question))

const allYes = Object.fromEntries(ConditionCode.options.map((code) => [code, true]))
const words = {
  holder: 'clb-worker',
  recipient: 'mayor',
  setting: 'consultation-livc-r',
  kind: 'SIG',
  purpose: 'prevent-terrorism',
}
const open = { ...words, at: '2026-10-05', conditions: allYes }
const ask = (question: unknown) => decide(question as Question)
check(ask(open).outcome === 'permit')
for (const bad of [undefined, null, 1, 'x', [], ['SIG'], 'constructor', '__proto__', NaN, true])
  for (const field of [...Object.keys(words), 'at', 'conditions'])
    check(ask({ ...open, [field]: bad }).defect === 'malformed-question')
for (const bad of [undefined, null, 1, 'x', []]) check(ask(bad).defect === 'malformed-question')
check(ask({ ...open, conditions: { 'C-NIETS': true } }).defect === 'malformed-question')
check(ask({ ...open, conditions: Object.create(allYes) as object }).outcome === 'conditional')
const notDays =
  '2015-12-31 2026-02-29 2026-04-31 2026-13-01 2026-00-10 2026-01-00 2026-01-32 2026/01-01 2026-01/01 20260-1-01 2100-02-29'
for (const at of notDays.split(' ')) check(ask({ ...open, at }).defect === 'malformed-question')
for (const at of ['202x-01-01', '2026-0x-01', '2026-01-0:', '2026-01-011', '2026-01-1', '2026-01-0/'])
  check(ask({ ...open, at }).defect !== undefined)
for (const at of [
  '2016-01-01',
  '2024-02-29',
  '2000-02-29',
  '2026-12-31',
  '2026-01-01',
  '2026-11-30',
  '2027-01-31',
])
  check((ask({ ...open, at }).defect === undefined) === at >= '2016-01-01')
for (const { validFrom, validTo } of lawfulRulebook.rules)
  for (const at of [validFrom, validTo ?? validFrom]) {
    const read = readQuestion({ ...open, at })
    if (read.ok) check(alike(read.question))
  }

/** A second rulebook: many conditions and rules in one place, and an order that matters. */
const conditions = Array.from({ length: 64 }, (_, place) => `k${place}`)
const many = conditions.map((code, place) => ({
  id: `r${place}`,
  effect: place % 2 === 0 ? ('permit' as const) : ('prohibit' as const),
  when: { who: ['a'] },
  ...(place % 2 === 0 ? { requires: [code] } : { unless: [code] }),
}))
const compiled = compileRulebook({ dimensions: { who: ['a', 'b'] }, conditions, rules: many })
const known = Object.fromEntries(conditions.map((code) => [code, true]))
for (const code of ['k0', 'k30', 'k31', 'k61', 'k62', 'k63']) {
  const guard = Number(code.slice(1)) % 2 === 1
  const unknown = answer(compiled, {
    at: '2026-01-01',
    who: 'a',
    conditions: { ...known, [code]: undefined },
  })
  check(
    guard
      ? unknown?.outcome === 'undecidable' && unknown.unknown.includes(code)
      : unknown?.outcome === 'permit',
  )
  const no = answer(compiled, { at: '2026-01-01', who: 'a', conditions: { ...known, [code]: false } })
  check(no?.unmet.join() === code && no.outcome === (guard ? 'prohibited' : 'permit'))
}
const turned = compileRulebook({ dimensions: { who: ['a', 'b'] }, conditions, rules: [...many].reverse() })
check(
  turned.diagram.cells.join() === compiled.diagram.cells.join() &&
    turned.rules.map(({ id }) => id).join() === compiled.rules.map(({ id }) => id).join(),
)
check(
  lawfulRulebook.compiled.classes.length === 357 && lawfulRulebook.compiled.diagram.cells.length === 34_151,
)
const broken = {
  ...lawfulRulebook.compiled,
  classes: lawfulRulebook.compiled.classes.map((one) => ({ ...one, rules: null as never })),
}
check(decide(open as unknown as Question, { ...lawfulRulebook, compiled: broken }).defect === 'rule-failed')
let refused = false
try {
  compileRulebook({ dimensions: { who: ['a'] }, conditions, rules: [...many, many[0]!] })
} catch {
  refused = true
}
check(refused)

/** The other rulebook of the tests, where rules meet that never meet in the law. */
interface Other {
  readonly anotherRulebook: (rules: number) => Parameters<typeof compileRulebook>[0]
  readonly questionsOf: (given: object, count: number) => Question[]
}
const support = join(
  import.meta.dirname,
  '../../../packages/secrecy-rules/src/engine/another-rulebook.test-support.ts',
)
const { anotherRulebook, questionsOf } = (await import(support)) as Other
const given = anotherRulebook(60)
const other = compileRulebook(given)
const sorted = (words: readonly string[]): string[] => [...words].sort()
for (const question of questionsOf(given, 2500)) {
  const found = answer(other, question as never)
  if (found === undefined) process.exit(1)
  const rules = sorted([...found.determining, ...found.notes].map(({ id }) => id))
  const failed = sorted(found.failed.map(({ id }) => id))
  const { outcome, unmet, unknown } = found
  const expected = answerKey(question, given.rules as never)
  check(
    JSON.stringify({ outcome, rules, failed, unmet: sorted(unmet), unknown: sorted(unknown) }) ===
      JSON.stringify(expected),
  )
}

/** Norms in force on the day, the weakest mark, and periods without a hole. */
for (const question of [...stratifiedQuestions(1500), ...onTheDaysOfNorms()]) {
  const decision = decide(question)
  const opened = decision.outcome === 'permit' || decision.outcome === 'duty'
  const rule = (id: string): Rule => lawfulRulebook.byId.get(id)!.rule
  const speaking = [...decision.rules, ...(opened ? [] : decision.failed)].map(rule)
  const norms = speaking.flatMap((one) => [
    ...one.norms.filter((id) => inForce(id, question.at)),
    ...(one.explains ?? []),
  ])
  check(sorted([...new Set(norms)]).join() === decision.norms.join())
  const determining = decision.rules.map(rule).filter(({ effect }) => effect !== 'note')
  const marks = (determining.length > 0 ? determining : decision.failed.map(rule)).map(
    ({ confidence }) => confidence,
  )
  const weakest =
    ['CONTESTED', 'MIXED', 'VERIFIED'].find((mark) => marks.some((one) => one === mark)) ?? 'MIXED'
  check(decision.confidence === weakest)
}
const { periods } = lawfulRulebook.compiled
for (const [place, { to }] of periods.entries()) {
  const next = periods[place + 1]?.from
  check(
    to === undefined
      ? next === undefined
      : next !== undefined && to < next && (periods[place]?.from ?? '') <= to,
  )
}

function inForce(id: string, at: string): boolean {
  const norm = lawfulRulebook.norms.get(id)
  return norm !== undefined && norm.from <= at && at <= (norm.to ?? '9999')
}

function* onTheDaysOfNorms(): Generator<Question> {
  for (const { from, to } of lawfulRulebook.norms.values())
    for (const at of [from, to ?? from])
      for (const question of stratifiedQuestions(12)) if (at >= '2016-01-01') yield { ...question, at }
}
