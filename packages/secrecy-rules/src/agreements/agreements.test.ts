import { AgreedKind, AgreedSetting, AgreementLine } from '@kader/domain/agreement'
import { localDate } from '@kader/domain/local-date'
import { Question } from '@kader/domain/question'
import { Capacity, HolderCapacity } from '@kader/domain/vocabulary/capacities'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { Purpose } from '@kader/domain/vocabulary/purposes'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide } from '../decide.ts'
import { explain } from '../explain.ts'
import { lawfulRulebook } from '../lawful-rulebook.ts'
import { agreedLaw } from './agreed-law.ts'
import { agreedSentence } from './agreed-line-id.ts'
import { beyondTheLaw } from './beyond-the-law.ts'
import { closedFlows } from './closed-flows.ts'
import { proofOver } from './shared-proof.test-support.ts'
import { agreementTemplates } from './templates/all-templates.ts'
import { linesFrom } from './templates/template.ts'

const day = localDate('2026-10-05')
const closing: AgreementLine = {
  name: 'l1',
  holders: ['clb-worker'],
  kinds: ['CARE'],
  recipients: ['mayor'],
  settings: ['consultation-livc-r'],
  purposes: ['prevent-terrorism'],
  effect: 'closed',
  unless: [],
  from: localDate('2026-01-01'),
}
const asked = (kind: string, at = day) =>
  Question.parse({
    at,
    holder: 'clb-worker',
    recipient: 'mayor',
    setting: 'consultation-livc-r',
    kind,
    purpose: 'prevent-terrorism',
    conditions: Object.fromEntries(ConditionCode.options.map((code) => [code, true])),
  })
function lawOf(lines: readonly AgreementLine[], version = 3) {
  const made = agreedLaw(lines, version)
  if (!made.ok) throw new Error('this agreement cannot be used')
  return made.rulebook
}

describe.each(agreementTemplates)('the template $id', (template) => {
  const lines = linesFrom(template, day)

  test('has lines that an agreement can hold, each with its threshold', () => {
    for (const line of lines) expect(AgreementLine.safeParse(line).error).toBeUndefined()
    for (const { threshold } of template.lines) expect(threshold.length).toBeGreaterThan(20)
  })

  test('opens nothing that the law does not, over the whole space', () => {
    expect(agreedLaw(lines, 1).ok).toBe(true)
  })

  test('promises nothing that the law never lets through, and does close something', () => {
    expect(beyondTheLaw(lines)).toBeUndefined()
    expect(closedFlows(lines, day).length).toBeGreaterThan(0)
  })
})

const someOf = <Word>(words: readonly Word[], maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength })
const anyLine = fc.record({
  holders: someOf(HolderCapacity.options, 12),
  kinds: someOf(AgreedKind.options, 8),
  recipients: someOf(Capacity.options, 12),
  settings: someOf(AgreedSetting.options, 4),
  purposes: someOf(Purpose.options, 6),
  unless: fc.uniqueArray(fc.constantFrom(...ConditionCode.options), { maxLength: 1 }),
  from: fc.constantFrom('2016-01-01', '2023-08-18', '2026-03-01', '2026-10-05').map(localDate),
})

test('of 1,000 random agreements not one opens anything, over the whole space', () => {
  const pools = fc.sample(fc.array(anyLine, { minLength: 10, maxLength: 10 }), { numRuns: 5, seed: 2026 })
  const found = new Map<string, number>()
  for (const [round, pool] of pools.entries()) {
    const lines = pool.map((line, place): AgreementLine => ({
      ...line,
      name: `l${place}`,
      effect: line.unless.length > 0 ? 'only-if' : 'closed',
    }))
    const prove = proofOver(lines)
    const agreements = fc.sample(fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 6 }), {
      numRuns: 200,
      seed: round,
    })
    for (const chosen of agreements) found.set(prove(chosen), (found.get(prove(chosen)) ?? 0) + 1)
  }
  expect([...found]).toEqual([['opens nothing', 1000]])
}, 30_000)

test('a line closes from its first to its last day, and names itself and its version', () => {
  const law = lawOf([{ ...closing, to: localDate('2026-11-30') }])
  expect(decide(asked('CARE'), law)).toMatchObject({
    outcome: 'prohibited',
    rules: expect.arrayContaining(['A-3-l1']),
  })
  for (const at of ['2025-12-31', '2026-12-01'] as const)
    expect(decide(asked('CARE', localDate(at)), law).outcome).toBe(
      decide(asked('CARE', localDate(at))).outcome,
    )
  expect(decide(asked('SIG'), law).outcome).toBe('permit')
})

test('a line that shares changes no decision', () => {
  const law = lawOf([{ ...closing, effect: 'shared' }])
  expect(law.rules).toEqual(lawfulRulebook.rules)
})

test('a line is explained with the agreement and without it, in the same words', () => {
  const law = lawOf([closing])
  const decision = decide(asked('CARE'), law)
  const said = agreedSentence('A-3-l1')
  expect(said).toContain('versie 3, regel l1')
  for (const book of [law, lawfulRulebook])
    expect(explain(decision, asked('CARE'), book).rules.map(({ sentence }) => sentence)).toContain(said)
  expect(agreedSentence('E01')).toBeUndefined()
})

test('whoever promises what the law never lets through is shown which flow', () => {
  const promise: AgreementLine = { ...closing, effect: 'shared', kinds: ['SIG', 'TER'] }
  expect(beyondTheLaw([closing, promise])).toMatchObject({
    line: 'l1',
    holder: 'clb-worker',
    kind: 'TER',
    recipient: 'mayor',
  })
  expect(beyondTheLaw([{ ...promise, kinds: ['SIG'] }])).toBeUndefined()
  expect(beyondTheLaw([{ ...promise, effect: 'closed' }])).toBeUndefined()
})

test('what the law closes anyway, or makes a duty, is not said to be closed by the agreement', () => {
  expect(closedFlows([{ ...closing, kinds: ['CARE', 'TER'] }], day)).toEqual([
    {
      line: 'l1',
      effect: 'closed',
      holder: 'clb-worker',
      kind: 'CARE',
      recipient: 'mayor',
      settings: ['consultation-livc-r'],
    },
  ])
  expect(closedFlows([closing], localDate('2025-12-31'))).toEqual([])
  expect(closedFlows([{ ...closing, effect: 'shared' }], day)).toEqual([])
  expect(
    closedFlows([{ ...closing, holders: ['korpschef'], settings: ['bilateral'], kinds: ['POL'] }], day),
  ).toEqual([])
})

test('lines that cannot be put together open nothing at all', () => {
  expect(agreedLaw([closing, closing], 1)).toEqual({ ok: false, broken: true })
  const everywhere = { ...closing, settings: ['emergency'] } as unknown as AgreementLine
  expect(agreedLaw([everywhere], 1)).toEqual({ ok: false, broken: true })
})
