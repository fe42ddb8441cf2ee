import { addDays, localDate } from '@kader/domain/local-date'
import { Question } from '@kader/domain/question'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { expect, test } from 'vitest'
import { decide } from './decide.ts'

const allYes = Object.fromEntries(ConditionCode.options.map((code) => [code, true]))
const livc = 'consultation-livc-r'
const group = 'livc-participants'

/** The first day of a period, a question, and its rules on the day before, the day itself and the day after. */
const boundaries: readonly (readonly [
  first: string,
  who: string,
  setting: string,
  kind: string,
  rules: readonly string[],
])[] = [
  ['2017-08-03', `ocmw-worker > ${group}`, 'circular-livc', 'SIG', ['G01a G11', 'G12b', 'G12b']],
  ['2018-09-24', `ocmw-worker > ${group}`, 'circular-livc', 'SIG', ['G12b', 'G01a', 'G01a']],
  ['2018-09-24', `ocmw-worker > ${group}`, livc, 'SIG', ['G01a', 'G17 W03a', 'G17 W03a']],
  ['2018-09-24', `clb-worker > ${group}`, livc, 'SIG', ['G01a', 'G13b G17', 'G13b G17']],
  ['2021-07-19', `clb-worker > ${group}`, livc, 'SIG', ['G13b G17', 'E01a G17', 'E01a G17']],
  ['2023-08-18', `clb-worker > ${group}`, livc, 'SIG', ['E01a G17', 'E01b G17', 'E01b G17']],
  ['2024-10-01', `korpschef > ${group}`, livc, 'TER', ['G17 P01a', 'G17 P01b', 'G17 P01b']],
  ['2024-10-01', 'korpschef > mayor', 'information-card', 'TER', ['', 'P12', 'P12']],
  ['2026-02-15', `korpschef > ${group}`, livc, 'POL', ['G17 P02a', 'G17 P02b', 'G17 P02b']],
  ['2026-02-15', 'korpschef > own-team', 'own-file', 'ACT', ['', 'P06a', 'P06a']],
  ['2026-09-01', `clb-worker > ${group}`, livc, 'SIG', ['E01b G17', 'E01b G17', 'E01b G17']],
  [
    '2019-03-15',
    'ocmw-worker > prosecutor',
    'own-initiative-report',
    'SIG',
    ['G01a W06 W07', 'G01a W06', 'G01a W06'],
  ],
]

const ask = (at: string, who: string, setting: string, kind: string) => {
  const [holder, recipient] = who.split(' > ')
  const question = { at, holder, recipient, setting, kind, purpose: 'prevent-terrorism', conditions: allYes }
  return decide(Question.parse(question))
}

test.each(boundaries)('the law of %s begins on that day: %s, %s, %s', (first, who, setting, kind, rules) => {
  const around = [-1, 0, 1].map((days) => addDays(localDate(first), days))
  expect(around.map((at) => ask(at, who, setting, kind).rules.join(' '))).toEqual(rules)
})

test('the code changes on 1 September 2026, and so do the articles', () => {
  const norms = (at: string) => ask(at, `clb-worker > ${group}`, livc, 'SIG').norms
  expect(norms('2026-08-31')).toContain('sw-458ter')
  expect(norms('2026-08-31')).not.toContain('sw26-353-2')
  expect(norms('2026-09-01')).toContain('sw26-353-2')
  expect(norms('2026-09-01')).not.toContain('sw-458ter')
})

test('before 2016 there is no rulebook', () => {
  expect(Question.safeParse({ at: '2015-12-31' }).success).toBe(false)
})
