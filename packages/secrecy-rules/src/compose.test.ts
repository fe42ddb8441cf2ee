import { opens } from '@kader/domain/decision'
import { Question } from '@kader/domain/question'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyQuestion } from './any-question.test-support.ts'
import { decide } from './decide.ts'
import { explain } from './explain.ts'
import { lawfulRulebook } from './lawful-rulebook.ts'
import { type Narrowing, compose, narrowableSettings } from './compose.ts'
import { type Ground, type Rule, isGround } from './rule.ts'
import type { Rulebook } from './rulebook.ts'

const noCare: Narrowing = {
  id: 'geen-hulpinhoud',
  validFrom: '2026-01-01',
  when: {
    holders: ['clb-worker'],
    recipients: ['livc-participants', 'mayor'],
    settings: ['consultation-livc-r'],
    kinds: ['CARE'],
    purposes: ['prevent-terrorism'],
  },
  sentence: 'In deze cel spraken de partners af dat het CLB geen hulpinhoud deelt.',
}
const allYes = Object.fromEntries(ConditionCode.options.map((code) => [code, true]))
function composed(law: Rulebook, lines: readonly (Narrowing | Rule)[]): Rulebook {
  const made = compose(law, lines)
  if (!made.ok) throw new Error('this agreement widens')
  return made.rulebook
}

const question = (kind: string) =>
  Question.parse({
    at: '2026-10-05',
    holder: 'clb-worker',
    recipient: 'mayor',
    setting: 'consultation-livc-r',
    kind,
    purpose: 'prevent-terrorism',
    conditions: allYes,
  })

test('an agreement takes away what it names, and says so', () => {
  const cell = composed(lawfulRulebook, [noCare])
  const decision = decide(question('CARE'), cell)
  expect(decision.outcome).toBe('prohibited')
  expect(decision.rules).toContain('A-geen-hulpinhoud')
  expect(explain(decision, question('CARE'), cell).rules.map(({ sentence }) => sentence)).toContain(
    noCare.sentence,
  )
  expect(decide(question('SIG'), cell).outcome).toBe('permit')
  expect(decision.ruleset).not.toBe(lawfulRulebook.version)
})

test('an agreement can ask one condition more', () => {
  const cell = composed(lawfulRulebook, [{ ...noCare, unless: ['C-CONSENT'] }])
  expect(decide(question('CARE'), cell).outcome).toBe('permit')
  const { 'C-CONSENT': _, ...open } = question('CARE').conditions
  expect(decide({ ...question('CARE'), conditions: open }, cell)).toMatchObject({
    outcome: 'undecidable',
    conditions: { unknown: ['C-CONSENT'] },
  })
})

test('no agreement permits anything that the law does not', () => {
  const grounds = lawfulRulebook.rules.filter(isGround)
  const line = fc.record({
    validFrom: fc.constant('2016-01-01' as const),
    when: fc.constantFrom(...grounds).map(({ when }) => ({
      ...when,
      settings: when.settings.filter((setting) => narrowableSettings.includes(setting)),
    })),
    unless: fc.array(fc.constantFrom(...ConditionCode.options), { maxLength: 2 }),
    sentence: fc.constant('Zo is het afgesproken.'),
  })
  const agreement = fc
    .array(line, { maxLength: 5 })
    .map((lines) => lines.map((one, id) => ({ ...one, id: `${id}` })))
  fc.assert(
    fc.property(agreement, fc.array(anyQuestion, { minLength: 40, maxLength: 40 }), (lines, asked) => {
      const cell = composed(lawfulRulebook, lines)
      for (const one of asked) if (opens(decide(one, cell))) expect(opens(decide(one))).toBe(true)
    }),
    { numRuns: 12 },
  )
})

test('an agreement cannot close an emergency, a testimony or a report', () => {
  for (const setting of [
    'emergency',
    'testimony',
    'report-458bis',
    'report-art29',
    'written-request-46bis1',
  ] as const) {
    const lines = [{ ...noCare, when: { ...noCare.when, settings: [setting] } }]
    expect(() => composed(lawfulRulebook, lines)).toThrow('An agreement cannot narrow')
  }
})

test('a duty is never hidden by an agreement', () => {
  const lines: Narrowing[] = [
    { ...noCare, when: { ...noCare.when, holders: ['korpschef'], settings: ['bilateral'], kinds: ['POL'] } },
  ]
  const asked = Question.parse({ ...question('POL'), holder: 'korpschef', setting: 'bilateral' })
  expect(decide(asked, composed(lawfulRulebook, lines)).outcome).toBe('duty')
})

const widening: Ground = {
  id: 'Z01',
  effect: 'permit',
  norms: ['gwh-52-2021'],
  validFrom: '2026-01-01',
  when: { ...noCare.when, recipients: ['police-officer'], settings: ['bilateral'], kinds: ['SIG'] },
  requires: ['C-NEC'],
  obligations: [],
  exceptionTo: ['G01'],
  confidence: 'MIXED',
  sentence: 'Zo spraken wij het af.',
}

test('an agreement that widens is rejected with a question that shows it', () => {
  const made = compose(lawfulRulebook, [noCare, { ...widening, exceptionTo: ['G01', 'E02'] }])
  if (made.ok) throw new Error('this agreement widens')
  const { counterexample } = made
  expect(counterexample).toMatchObject({
    holder: 'clb-worker',
    recipient: 'police-officer',
    conditions: { 'C-NEC': true },
  })
  expect(opens(decide(Question.parse(counterexample)))).toBe(false)
})

test('a permission that the law gives already, or that the law defeats, does not widen', () => {
  expect(compose(lawfulRulebook, [{ ...widening, exceptionTo: [] }]).ok).toBe(true)
  const same = lawfulRulebook.byId.get('E04')!.rule as Ground
  expect(compose(lawfulRulebook, [{ ...same, id: 'Z04' }]).ok).toBe(true)
})

test('a prohibition that lets a ground of the law win elsewhere is still only a prohibition', () => {
  const { rulebook } = compose(lawfulRulebook, [noCare]) as { rulebook: Rulebook }
  expect(compose(rulebook, [{ ...noCare, id: 'nog-een' }]).ok).toBe(true)
})

test('two lines with one name are no agreement', () => {
  expect(() => compose(lawfulRulebook, [noCare, noCare])).toThrow(
    'Two lines of this agreement have the same id.',
  )
})

test('a line ends on the day it says', () => {
  const cell = composed(lawfulRulebook, [{ ...noCare, validTo: '2026-10-04' }])
  expect(decide(question('CARE'), cell).outcome).toBe('permit')
  const before = { ...question('CARE'), at: '2026-10-04' as const }
  expect(decide(Question.parse(before), cell).outcome).toBe('prohibited')
})
