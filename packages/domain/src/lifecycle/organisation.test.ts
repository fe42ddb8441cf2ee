import { expect, test } from 'vitest'
import { id } from '../id.ts'
import { localDate } from '../local-date.ts'
import { mayKeep, mayNameService, mayServe } from './organisation.ts'

const here = id('00000000-0000-4000-8000-000000000001')
const elsewhere = id('00000000-0000-4000-8000-000000000002')
const service = id('00000000-0000-4000-8000-000000000003')
const last = localDate('2024-12-31')
const first = localDate('2025-01-01')
const register = [{ nis: '44012', to: last, into: '44086' }, { nis: '44086', from: first }, { nis: '44021' }]

test.each([
  ['mayor', here, here, true],
  ['livc-coordinator', here, here, true],
  ['oversight-body', here, here, true],
  ['livc-coordinator', here, elsewhere, false],
  ['oversight-body', here, elsewhere, false],
  ['prevention-worker', here, here, false],
  ['mayor', undefined, here, false],
] as const)('%s of %s keeps what stands in %s: %s', (capacity, cell, kept, may) => {
  expect(mayKeep({ capacity, cell }, { cell: kept }).ok).toBe(may)
})

test.each([
  ['livc-coordinator', service, [service], true],
  ['livc-coordinator', service, [], false],
  ['livc-coordinator', undefined, [service], false],
  ['oversight-body', undefined, [], true],
  ['oversight-body', service, [], false],
] as const)('%s writes of service %s among %s: %s', (capacity, named, ofCell, may) => {
  expect(mayNameService({ capacity }, named, ofCell).ok).toBe(may)
})

test.each([
  ['44012', '2020-01-01', '2024-12-31', true],
  ['44012', '2020-01-01', '2025-01-01', false],
  ['44012', '2020-01-01', undefined, false],
  ['44012', '2025-01-01', '2025-01-02', false],
  ['44086', '2024-12-31', undefined, false],
  ['44086', '2025-01-01', undefined, true],
  ['44021', '2020-01-01', undefined, true],
  ['99999', '2020-01-01', undefined, false],
] as const)('%s can be served from %s to %s: %s', (nis, from, to, may) => {
  const served = { nis, from: localDate(from), ...(to === undefined ? {} : { to: localDate(to) }) }
  expect(mayServe([served], register).ok).toBe(may)
})
