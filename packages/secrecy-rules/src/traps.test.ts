import { opens } from '@kader/domain/decision'
import type { Question } from '@kader/domain/question'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { expect, test } from 'vitest'
import { decide } from './decide.ts'
import { lawfulRulebook } from './lawful-rulebook.ts'

const allYes = Object.fromEntries(ConditionCode.options.map((code) => [code, true]))
/** A question that opens, so that whatever is done to it is the cause of a no. */
const open = {
  at: '2026-10-05',
  holder: 'clb-worker',
  recipient: 'mayor',
  setting: 'consultation-livc-r',
  kind: 'SIG',
  purpose: 'prevent-terrorism',
  conditions: allYes,
}
const ask = (question: unknown) => decide(question as Question)
const malformed: readonly unknown[] = [
  undefined,
  null,
  'true',
  1,
  true,
  {},
  [],
  ['true'],
  'constructor',
  '__proto__',
  NaN,
]

test('the question that is bent below opens', () => {
  expect(ask(open).outcome).toBe('permit')
})

const needed = ask({ ...open, conditions: {} }).conditions.unknown

test.each(needed)('a malformed %s never opens', (code) => {
  for (const value of [...malformed.filter((one) => one !== true), false]) {
    expect(opens(ask({ ...open, conditions: { ...allYes, [code]: value } }))).toBe(false)
  }
})

test.each(['at', 'holder', 'recipient', 'setting', 'kind', 'purpose'])(
  'a malformed %s never opens',
  (field) => {
    for (const value of malformed) {
      expect(ask({ ...open, [field]: value })).toMatchObject({
        outcome: 'undecidable',
        defect: 'malformed-question',
      })
      expect(ask({ ...open, [field]: [value] })).toMatchObject({ defect: 'malformed-question' })
    }
    const { [field as 'at']: _, ...without } = open
    expect(ask(without)).toMatchObject({ defect: 'malformed-question' })
  },
)

test.each([undefined, null, true, 'yes', 1, [], [true]])(
  'conditions given as %j never open',
  (conditions) => {
    expect(ask({ ...open, conditions })).toMatchObject({
      outcome: 'undecidable',
      defect: 'malformed-question',
    })
  },
)

test('a condition that is not in the vocabulary is an error, not ignored', () => {
  expect(ask({ ...open, conditions: { ...allYes, 'C-INW': true } })).toMatchObject({
    defect: 'malformed-question',
  })
})

test('answers inherited from a prototype do not count', () => {
  expect(opens(ask({ ...open, conditions: Object.create(allYes) as unknown }))).toBe(false)
})

test('a question that cannot be read is a no with its own reason', () => {
  const thrower = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no')
      },
    },
  )
  for (const question of [undefined, null, 'constructor', 1, [], thrower]) {
    expect(opens(ask(question))).toBe(false)
    expect(ask(question).defect).toBeDefined()
  }
})

test('a rule that throws is a no with its own reason', () => {
  const { compiled } = lawfulRulebook
  const classes = compiled.classes.map((one) => ({ ...one, rules: null as never }))
  expect(
    decide(open as unknown as Question, { ...lawfulRulebook, compiled: { ...compiled, classes } }),
  ).toMatchObject({
    outcome: 'undecidable',
    defect: 'rule-failed',
  })
})

test('an answer that changes while it is read is read once', () => {
  let asked = 0
  const conditions = { ...allYes }
  Object.defineProperty(conditions, 'C-LIST', { enumerable: true, get: () => (asked += 1) > 1 })
  expect(opens(ask({ ...open, conditions }))).toBe(false)
  expect(asked).toBe(1)
})

test('a prohibition counts as met while its fact is unknown', () => {
  for (const code of ['C-NOOBJ', 'C-MINOR12', 'C-RELATED', 'C-NOSEX', 'C-OPEN'] as const) {
    const { [code]: _, ...conditions } = allYes as Record<string, boolean>
    expect(ask({ ...open, conditions })).toMatchObject({
      outcome: 'undecidable',
      conditions: { unknown: [code] },
    })
  }
})

test('an emergency answered yes outside the emergency setting changes nothing', () => {
  const call = { ...open, setting: 'bilateral', recipient: 'police-officer' }
  expect(ask({ ...call, conditions: { 'C-EMERG': true } })).toEqual(ask({ ...call, conditions: {} }))
})
