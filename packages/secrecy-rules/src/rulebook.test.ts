import { expect, test } from 'vitest'
import { norms } from './norms/all-norms.ts'
import type { Ground, Guard, Rule } from './rule.ts'
import { defineRulebook } from './rulebook.ts'

const when = {
  holders: ['clb-worker'],
  recipients: ['mayor'],
  settings: ['bilateral'],
  kinds: ['SIG'],
  purposes: ['care'],
} as const
const common = {
  norms: ['ijh-76'],
  validFrom: '2016-01-01',
  when,
  obligations: [],
  confidence: 'VERIFIED',
  sentence: 'Dit mag.',
} as const
const ground: Ground = { ...common, id: 'A01', effect: 'permit', requires: [] }
const guard: Guard = { ...common, id: 'A02', effect: 'prohibit' }
const load =
  (...rules: Rule[]) =>
  () =>
    defineRulebook(rules, norms)

test('two rules that answer one question differently are a build error', () => {
  expect(load(ground, guard)).toThrow('A01 and A02: which of the two defeats the other?')
  expect(load(ground, { ...guard, effect: 'hold' })).toThrow('which of the two')
})

test('a declared precedence settles them, in either direction', () => {
  expect(load({ ...ground, exceptionTo: ['A02'] }, guard)).not.toThrow()
  expect(load(ground, { ...guard, exceptionTo: ['A01'] })).not.toThrow()
})

test.each([
  { validTo: '2016-12-31', other: { validFrom: '2017-01-01' } },
  { other: { when: { ...when, recipients: ['public'] } } },
  { other: { when: { ...when, kinds: ['ID'] } } },
] as const)('rules that never meet need none', ({ other, ...own }) => {
  expect(load({ ...ground, ...own } as Ground, { ...guard, ...other } as Guard)).not.toThrow()
})

test('a rule without a norm does not load', () => {
  // @ts-expect-error a rule without a norm does not compile either
  const unfounded: Rule = { ...ground, norms: [] }
  expect(load(unfounded)).toThrow('A01: a rule without a norm')
})

test('a norm that is not in the dossier does not load', () => {
  expect(load({ ...ground, norms: ['sw-999' as 'sw-458'] })).toThrow('norm sw-999 is not in the dossier')
})

test('a rule has a norm in force on every day of its period, or says why not', () => {
  expect(load({ ...ground, norms: ['avg-5'] })).toThrow('no norm in force from 2016-01-01')
  expect(load({ ...ground, norms: ['sw-458-oud', 'sw26-352'] })).toThrow('no norm in force from 2017-08-03')
  expect(load({ ...ground, norms: ['avg-5'], editorial: 'Geen norm in het dossier.' })).not.toThrow()
  expect(load({ ...ground, norms: ['sw26-352', 'sw-458', 'sw-458-oud'] })).not.toThrow()
})

test('names that do not exist, circles and doubles are errors', () => {
  expect(load({ ...ground, exceptionTo: ['B09'] })).toThrow('exception to B09, which does not exist')
  expect(load({ ...guard, alternatives: ['B09'] })).toThrow('alternative B09, which is no ground')
  expect(load({ ...ground, exceptionTo: ['A02'] }, { ...guard, exceptionTo: ['A01'] })).toThrow('in a circle')
  expect(load(ground, { ...ground, sentence: 'Dit mag ook.' })).toThrow('two different rules have this id')
  expect(load(ground, { ...ground })).not.toThrow()
})

test('a prohibition may not defeat a prohibition: adding it could share more', () => {
  const other: Guard = { ...guard, id: 'A03', exceptionTo: ['A02'] }
  expect(load(guard, other)).toThrow('only a ground may be an exception to A02')
  expect(load(guard, { ...other, effect: 'hold' })).not.toThrow()
})

test.each([
  [{ validFrom: '2016-02-30' }, 'is no day'],
  [{ validTo: '2015-12-31' }, 'ends before it begins'],
  [{ when: { ...when, kinds: [] } }, 'no kinds'],
  [{ sentence: 'Dit mag' }, 'not a sentence'],
] as const)('%j does not load', (bent, mistake) => {
  expect(load({ ...ground, ...bent } as Ground)).toThrow(mistake)
})

test('the version changes with the law, not with the order in which it is written', () => {
  const one = defineRulebook([ground, { ...guard, exceptionTo: ['A01'] }], norms).version
  expect(defineRulebook([{ ...guard, exceptionTo: ['A01'] }, ground], norms).version).toBe(one)
  expect(defineRulebook([ground], norms).version).not.toBe(one)
})
