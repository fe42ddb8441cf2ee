import type { Facts } from '@kader/domain/content/all-records'
import { localDate } from '@kader/domain/local-date'
import { describe, expect, test } from 'vitest'
import { numberedIds, today } from '../testing/oefenstad.ts'
import { caseStanding } from './case-standing.ts'

const next = numberedIds(9)
const file = (more: Partial<Facts<'case-file'>> = {}): Facts<'case-file'> => ({
  id: next(),
  cell: next(),
  source: { holder: 'clb-worker', mandate: next(), service: next() },
  addressees: [],
  attested: [],
  status: 'listed',
  age: 'adult',
  signal: next(),
  ...more,
})

describe('the register of the case answers', () => {
  test.each([
    ['registered', false, true],
    ['triage', false, true],
    ['listed', true, true],
    ['closed', false, false],
  ] as const)('a case that is %s: on the list %s, open %s', (status, listed, open) => {
    expect(caseStanding(file({ status }), today)).toMatchObject({ 'C-LIST': listed, 'C-OPEN': open })
  })

  test('an objection that stands is a no; none is a yes', () => {
    expect(caseStanding(file(), today)['C-NOOBJ']).toBe(true)
    expect(caseStanding(file({ objectedOn: today }), today)['C-NOOBJ']).toBe(false)
  })

  test('an authorisation that is not on file is not known', () => {
    expect(caseStanding(file(), today)).not.toHaveProperty('C-JUDAUTH')
    expect(caseStanding(file({ authorisedOn: today }), today)['C-JUDAUTH']).toBe(true)
  })

  test('an authorisation is not known before its own day; an objection counts as soon as it is on file', () => {
    const tomorrow = localDate('2026-10-06')
    expect(caseStanding(file({ authorisedOn: tomorrow }), today)).not.toHaveProperty('C-JUDAUTH')
    expect(caseStanding(file({ authorisedOn: tomorrow }), tomorrow)['C-JUDAUTH']).toBe(true)
    expect(caseStanding(file({ objectedOn: tomorrow }), today)['C-NOOBJ']).toBe(false)
  })

  test.each([
    ['adult', {}, { 'C-MINOR': true, 'C-MINOR12': true }],
    ['12-17', {}, { 'C-MINOR12': true }],
    ['12-17', { weighedOn: today }, { 'C-MINOR': true, 'C-MINOR12': true }],
    ['under-12', {}, {}],
    ['under-12', { weighedOn: today }, { 'C-MINOR': true }],
    ['under-12', { weighedOn: today, motivatedOn: today }, { 'C-MINOR': true, 'C-MINOR12': true }],
    ['unknown', {}, {}],
    ['unknown', { weighedOn: today }, {}],
  ] as const)('age %s with %o', (age, documents, expected) => {
    const { 'C-MINOR': minor, 'C-MINOR12': under } = caseStanding(file({ age, ...documents }), today)
    expect({ ...(minor === undefined ? {} : { 'C-MINOR': minor }), ...(under === undefined ? {} : { 'C-MINOR12': under }) }).toEqual(expected)
  })
})
