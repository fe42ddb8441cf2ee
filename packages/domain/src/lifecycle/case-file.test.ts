import { expect, test } from 'vitest'
import { localDate } from '../local-date.ts'
import { HolderCapacity } from '../vocabulary/capacities.ts'
import { CaseStatus, mayInvite, putOnCaseList, refuseCase, takeIntoTriage } from './case-file.ts'

const at = localDate('2026-10-05')

test.each(HolderCapacity.options.filter((capacity) => capacity !== 'mayor'))('a case is never put on the list or refused by a %s', (capacity) => {
  for (const status of CaseStatus.options) {
    expect(putOnCaseList({ status }, { capacity }, at)).toEqual({ ok: false, refusal: 'only-the-mayor' })
    expect(refuseCase({ status }, { capacity })).toEqual({ ok: false, refusal: 'only-the-mayor' })
  }
})

test('the mayor lists a case in triage, on the day he does', () => {
  expect(putOnCaseList({ status: 'triage' }, { capacity: 'mayor' }, at)).toEqual({ ok: true, value: { status: 'listed', listedOn: at } })
})

test.each([
  ['registered', 'not-in-triage'],
  ['listed', 'already-listed'],
  ['refused', 'case-refused'],
  ['closed', 'case-closed'],
] as const)('the mayor does not list a case that is %s', (status, refusal) => {
  expect(putOnCaseList({ status }, { capacity: 'mayor' }, at)).toEqual({ ok: false, refusal })
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
