import { localDate } from '@kader/domain/local-date'
import { expect, test } from 'vitest'
import { clearanceOf, organisationStanding, representsSince } from './register-standing.ts'

test.each([
  [[], {}],
  [[{}], {}],
  [[{ publicService: true }], { 'C-PUBSERV': true }],
  [[{ publicService: false }], { 'C-PUBSERV': false }],
  [[{ publicService: true }, {}], { 'C-PUBSERV': true }],
  [[{ publicService: true }, { publicService: false }], { 'C-PUBSERV': false }],
  [[{ socialSecurity: true }], { 'C-SOCSEC': true }],
  [[{ socialSecurity: true }, { socialSecurity: false }], { 'C-SOCSEC': false }],
])('of the service the register says %j: %j', (entries, expected) => {
  expect(organisationStanding(entries)).toEqual(expected)
})

test.each([
  ['none', undefined, false],
  ['none', true, false],
  ['secret', undefined, undefined],
  ['secret', false, false],
  ['secret', true, true],
] as const)('a hearer with clearance %s, of whom the chair says %s: %s', (clearance, needsToKnow, expected) => {
  expect(clearanceOf({ clearance }, needsToKnow)['C-CLEAR']).toBe(expected)
})

test.each([
  [true, '2026-10-04', true],
  [true, '2026-10-05', false],
  [true, '2026-10-06', false],
  [undefined, '2026-10-04', false],
] as const)('a representative %s from %s, at a meeting of 5 October: %s', (representative, from, expected) => {
  expect(representsSince({ ...(representative === undefined ? {} : { representative }), from: localDate(from) }, { day: '2026-10-05' })).toEqual({ 'C-REP': expected })
})
