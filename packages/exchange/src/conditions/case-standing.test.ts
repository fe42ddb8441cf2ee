import type { Facts } from '@kader/domain/content/all-records'
import { localDate } from '@kader/domain/local-date'
import type { Question } from '@kader/domain/question'
import { describe, expect, test } from 'vitest'
import { numberedIds, today } from '../testing/oefenstad.ts'
import { caseStanding } from './case-standing.ts'

const next = numberedIds(9)
const asked: Pick<Question, 'at' | 'setting' | 'kind'> = { at: today, setting: 'consultation-livc-r', kind: 'SIG' }
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
    expect(caseStanding(file({ status }), asked)).toMatchObject({ 'C-LIST': listed, 'C-OPEN': open, 'C-CLOSED': !open })
  })

  test('an objection that stands is a no; none is a yes', () => {
    expect(caseStanding(file(), asked)['C-NOOBJ']).toBe(true)
    expect(caseStanding(file({ objectedOn: today }), asked)['C-NOOBJ']).toBe(false)
  })

  test.each([
    ['consultation-livc-r', 'authorisedOn'],
    ['own-file', 'ownFileAuthorisedOn'],
  ] as const)('an authorisation for %s is known from its own day, for judicial information', (setting, day) => {
    const tomorrow = localDate('2026-10-06')
    const authorised = (on: Partial<Facts<'case-file'>>, more: Partial<typeof asked> = {}) => caseStanding(file(on), { ...asked, setting, kind: 'JUD', ...more })['C-JUDAUTH']
    expect(authorised({})).toBeUndefined()
    expect(authorised({ [day]: today })).toBe(true)
    expect(authorised({ [day]: tomorrow })).toBeUndefined()
    expect(authorised({ [day]: tomorrow }, { at: tomorrow })).toBe(true)
    expect(authorised({ [day]: today }, { kind: 'POL' })).toBeUndefined()
  })

  test('what may be said at the table may not for that be kept in one’s own file, nor the other way round (P03, P06)', () => {
    const judicial = { ...asked, kind: 'JUD' } as const
    expect(caseStanding(file({ authorisedOn: today }), { ...judicial, setting: 'own-file' })).not.toHaveProperty('C-JUDAUTH')
    expect(caseStanding(file({ ownFileAuthorisedOn: today }), { ...judicial, setting: 'consultation-livc-r' })).not.toHaveProperty('C-JUDAUTH')
    expect(caseStanding(file({ authorisedOn: today, ownFileAuthorisedOn: today }), { ...judicial, setting: 'bilateral' })).not.toHaveProperty('C-JUDAUTH')
  })

  test('an objection counts as soon as it is on file, whatever its day', () => {
    expect(caseStanding(file({ objectedOn: localDate('2026-10-06') }), asked)['C-NOOBJ']).toBe(false)
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
    const { 'C-MINOR': minor, 'C-MINOR12': under } = caseStanding(file({ age, ...documents }), asked)
    expect({ ...(minor === undefined ? {} : { 'C-MINOR': minor }), ...(under === undefined ? {} : { 'C-MINOR12': under }) }).toEqual(expected)
  })
})
