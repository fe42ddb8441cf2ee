import { expect, test } from 'vitest'
import { localDate } from '../local-date.ts'
import { HolderCapacity } from '../vocabulary/capacities.ts'
import { CaseStatus, establishAge, EstablishedAge, keepOnCaseList, mayInvite, putOnCaseList, refuseCase, takeIntoTriage } from './case-file.ts'

const at = localDate('2026-10-05')

test.each(HolderCapacity.options.filter((capacity) => capacity !== 'mayor'))('a case is never put on the list or refused by a %s', (capacity) => {
  for (const status of CaseStatus.options) {
    expect(putOnCaseList({ status, age: 'adult' }, { capacity }, at)).toEqual({ ok: false, refusal: 'only-the-mayor' })
    expect(keepOnCaseList({ status }, { capacity }, at)).toEqual({ ok: false, refusal: 'only-the-mayor' })
    expect(refuseCase({ status }, { capacity })).toEqual({ ok: false, refusal: 'only-the-mayor' })
  }
})

test('the mayor lists a case in triage, on the day he does, to look at it again within six months', () => {
  const listed = { status: 'listed', age: 'adult', listedOn: at, reviewBy: '2027-04-05' }
  expect(putOnCaseList({ status: 'triage', age: 'adult' }, { capacity: 'mayor' }, at)).toEqual({ ok: true, value: listed })
})

test.each([
  ['an unknown age, whatever was weighed', { age: 'unknown', weighedOn: at, motivatedOn: at }, 'age-unknown'],
  ['a minor without a weighing', { age: '12-17', motivatedOn: at }, 'child-not-weighed'],
  ['a young child without a weighing', { age: 'under-12', motivatedOn: at }, 'child-not-weighed'],
  ['a young child without the special motivation', { age: 'under-12', weighedOn: at }, 'child-not-motivated'],
] as const)('nobody lists %s', (_, child, refusal) => {
  expect(putOnCaseList({ status: 'triage', ...child }, { capacity: 'mayor' }, at)).toEqual({ ok: false, refusal })
})

test.each([
  ['a minor who is weighed', { age: '12-17', weighedOn: at }],
  ['a young child who is weighed and motivated', { age: 'under-12', weighedOn: at, motivatedOn: at }],
] as const)('the mayor lists %s', (_, child) => {
  expect(putOnCaseList({ status: 'triage', ...child }, { capacity: 'mayor' }, at).ok).toBe(true)
})

test('a listing that stands is kept for six months more, from the day of the review', () => {
  for (const status of CaseStatus.options) {
    const kept = keepOnCaseList({ status, reviewBy: localDate('2026-10-01') }, { capacity: 'mayor' }, localDate('2026-08-31'))
    expect(kept).toEqual(status === 'listed' ? { ok: true, value: { status, reviewBy: '2027-02-28' } } : { ok: false, refusal: 'not-listed' })
  }
})

test('an age is established once, and afterwards only ever corrected to a younger one', () => {
  const may = (age: 'unknown' | EstablishedAge) => EstablishedAge.options.filter((to) => establishAge({ status: 'triage', age }, to).ok)
  expect([may('unknown'), may('adult'), may('12-17'), may('under-12')]).toEqual([['under-12', '12-17', 'adult'], ['under-12', '12-17'], ['under-12'], []])
  expect(establishAge({ status: 'closed', age: 'unknown' }, 'adult')).toEqual({ ok: false, refusal: 'case-closed' })
})

test.each([
  ['registered', 'not-in-triage'],
  ['listed', 'already-listed'],
  ['refused', 'case-refused'],
  ['closed', 'case-closed'],
] as const)('the mayor does not list a case that is %s', (status, refusal) => {
  expect(putOnCaseList({ status, age: 'adult' }, { capacity: 'mayor' }, at)).toEqual({ ok: false, refusal })
})

test('triage begins with a registration only', () => {
  const results = CaseStatus.options.map((status) => takeIntoTriage({ status }).ok)
  expect(results).toEqual(CaseStatus.options.map((status) => status === 'registered'))
})

test('an invitation needs a listing that stands', () => {
  const results = CaseStatus.options.map((status) => mayInvite({ status }).ok)
  expect(results).toEqual(CaseStatus.options.map((status) => status === 'listed'))
  expect(mayInvite({ status: 'closed' })).toEqual({ ok: false, refusal: 'case-closed' })
})

test.each([
  ['registered', { ok: true, value: { status: 'refused' } }],
  ['triage', { ok: true, value: { status: 'refused' } }],
  ['refused', { ok: false, refusal: 'case-refused' }],
  ['listed', { ok: false, refusal: 'already-listed' }],
  ['closed', { ok: false, refusal: 'case-closed' }],
] as const)('of a case that is %s the mayor answers so when he does not take it up', (status, answer) => {
  expect(refuseCase({ status }, { capacity: 'mayor' })).toEqual(answer)
})
