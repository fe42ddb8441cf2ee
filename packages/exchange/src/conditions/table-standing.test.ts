import type { Facts } from '@kader/domain/content/all-records'
import type { Attendance } from '@kader/domain/lifecycle/consultation'
import { localDate } from '@kader/domain/local-date'
import { Kind } from '@kader/domain/vocabulary/kinds'
import { describe, expect, test } from 'vitest'
import { numberedIds, today } from '../testing/oefenstad.ts'
import { tableStanding, type Table } from './table-standing.ts'

const next = numberedIds(9)
const [speaker, hearer, other] = [next(), next(), next()]
const own = () => ({ id: next(), cell: next(), source: { holder: 'mayor' as const, mandate: next(), service: next() }, addressees: [], attested: [] })
const seat = (mandate: Attendance['mandate'], more: Partial<Attendance> = {}): Attendance => ({ mandate, inRoom: true, confirmed: true, tookPart: true, ...more })
const id = next()
const consultation: Facts<'consultation'> = { ...own(), id, caseFile: next(), status: 'open', day: today }
const term = (fixedOn: string): Facts<'retention-term'> => ({ ...own(), months: 12, fixedOn: localDate(fixedOn) })
const mayHear = (mandate: Attendance['mandate'], kind: Kind, answer: boolean): Facts<'need-to-know'> => ({ ...own(), consultation: id, mandate, kind, answer })
const consent = (mandate: Attendance['mandate'], answer: boolean): Facts<'own-file-consent'> => ({ ...own(), consultation: id, mandate, answer, day: today })

const whole: Table = {
  consultation,
  attendance: [seat(speaker), seat(hearer)],
  needToKnow: [mayHear(hearer, 'CARE', true)],
  consents: [consent(speaker, true), consent(hearer, true)],
  retention: [term('2026-10-05')],
  cell: { deed: { day: today, mayorsOf: ['44021'] }, statuses: [{ status: 'active', from: today }] },
}
const standing = (table: Partial<Table>, kind: Kind = 'CARE') => tableStanding({ ...whole, ...table }, { at: today, kind, from: speaker, to: hearer })

test('a whole table answers yes to all it can answer', () => {
  expect(standing({})).toEqual({ 'C-INV': true, 'C-SECR': true, 'C-DATA': true, 'C-CONS': true, 'C-NTK': true })
})

describe('one thing missing is one answer less', () => {
  test.each([
    ['the speaker has no seat', { attendance: [seat(hearer)] }, { 'C-INV': false }],
    ['nobody entered the cell', { cell: undefined }, { 'C-INV': false }],
    ['the cell has no deed', { cell: { ...whole.cell, deed: undefined } }, { 'C-INV': false }],
    ['the deed is of a later day', { cell: { ...whole.cell, deed: { day: localDate('2026-10-06'), mayorsOf: ['44021'] } } }, { 'C-INV': false }],
    ['the cell was dissolved', { cell: { ...whole.cell, statuses: [{ status: 'dissolved', from: today }] } }, { 'C-INV': false }],
    ['the hearer has no seat', { attendance: [seat(speaker)] }, { 'C-SECR': false }],
    ['the hearer is not in the room', { attendance: [seat(speaker), seat(hearer, { inRoom: false })] }, { 'C-SECR': false }],
    ['the hearer did not confirm the secrecy', { attendance: [seat(speaker), seat(hearer, { confirmed: false })] }, { 'C-SECR': false }],
    ['the term was fixed a day late', { retention: [term('2026-10-06')] }, { 'C-DATA': false }],
    ['no term was fixed', { retention: [] }, { 'C-DATA': false }],
    ['one participant did not answer', { consents: [consent(speaker, true)] }, { 'C-CONS': false }],
    ['one participant refuses', { consents: [consent(speaker, true), consent(hearer, false)] }, { 'C-CONS': false }],
    ['one participant takes it back', { consents: [...whole.consents, consent(hearer, false)] }, { 'C-CONS': false }],
    ['nobody took part', { attendance: [seat(speaker, { tookPart: false }), seat(hearer, { tookPart: false })], consents: [] }, { 'C-CONS': false }],
    ['the chair says no', { needToKnow: [...whole.needToKnow, mayHear(hearer, 'CARE', false)] }, { 'C-NTK': false }],
  ] as const)('%s', (_, missing, expected) => {
    expect(standing(missing as Partial<Table>)).toMatchObject(expected)
  })

  test('what the chair answered for another seat or another kind is not an answer', () => {
    expect(standing({ needToKnow: [mayHear(other, 'CARE', true), mayHear(hearer, 'MED', true)] })).not.toHaveProperty('C-NTK')
  })

  test('whoever never took part need not consent', () => {
    expect(standing({ attendance: [...whole.attendance, seat(other, { tookPart: false })] })['C-CONS']).toBe(true)
  })
})

test('the data acts are read to hold every kind but the classified, the information card, and those that are about nobody', () => {
  expect(Kind.options.filter((kind) => standing({}, kind)['C-DATA'] !== true).toSorted()).toEqual(['ANON', 'CLASS', 'OPEN', 'STAT', 'TER'])
})
