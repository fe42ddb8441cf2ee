import { expect, test } from 'vitest'
import { Id } from '../id.ts'
import { localDate } from '../local-date.ts'
import { ficheStatus, mayAnswer, mayPropose, maySign } from './fiche.ts'

const [els, tom, lien] = ['1', '2', '3'].map((n) => Id.parse(`00000000-0000-4000-8000-00000000000${n}`)) as [Id, Id, Id]
const attendance = [
  { mandate: els, tookPart: true },
  { mandate: tom, tookPart: true },
  { mandate: lien, tookPart: false },
]
const yes = (mandate: Id) => ({ mandate, answer: true })

test('everyone who effectively took part consents by name; one refusal stops it for good', () => {
  expect(ficheStatus({ answers: [], attendance })).toBe('waiting')
  expect(ficheStatus({ answers: [yes(els)], attendance })).toBe('waiting')
  expect(ficheStatus({ answers: [yes(els), yes(lien)], attendance })).toBe('waiting')
  expect(ficheStatus({ answers: [yes(els), yes(tom)], attendance })).toBe('agreed')
  expect(ficheStatus({ answers: [yes(els), { mandate: tom, answer: false }, yes(tom)], attendance })).toBe('stopped')
  expect(ficheStatus({ answers: [], attendance: [] })).toBe('waiting')
  expect(ficheStatus({ answers: [yes(els), yes(tom)], attendance, signedOn: localDate('2026-10-05') })).toBe('signed')
})

test('the police seat writes it at the open table, one at a time', () => {
  const asked = { capacity: 'information-officer', meeting: 'open', present: true, waiting: false } as const
  expect(mayPropose(asked)).toMatchObject({ ok: true })
  expect(mayPropose({ ...asked, capacity: 'mayor' })).toMatchObject({ refusal: 'not-the-police-seat' })
  expect(mayPropose({ ...asked, meeting: 'closed' })).toMatchObject({ refusal: 'not-open' })
  expect(mayPropose({ ...asked, present: false })).toMatchObject({ refusal: 'not-present' })
  expect(mayPropose({ ...asked, waiting: true })).toMatchObject({ refusal: 'fiche-waiting' })
})

test('one answers once, while the table is open', () => {
  const seat = { open: true, tookPart: true, answered: false }
  expect(mayAnswer('waiting', seat)).toMatchObject({ ok: true })
  expect(mayAnswer('waiting', { ...seat, open: false })).toMatchObject({ refusal: 'not-open' })
  expect(mayAnswer('waiting', { ...seat, tookPart: false })).toMatchObject({ refusal: 'not-present' })
  expect(mayAnswer('waiting', { ...seat, answered: true })).toMatchObject({ refusal: 'already-consented' })
  expect(mayAnswer('stopped', seat)).toMatchObject({ refusal: 'fiche-settled' })
})

test('only the chief of police signs, and only what everyone consented to', () => {
  expect(maySign('agreed', 'korpschef')).toMatchObject({ ok: true })
  expect(maySign('agreed', 'information-officer')).toMatchObject({ refusal: 'only-the-chief' })
  expect(maySign('waiting', 'korpschef')).toMatchObject({ refusal: 'not-everyone-consented' })
  expect(maySign('stopped', 'korpschef')).toMatchObject({ refusal: 'fiche-settled' })
  expect(maySign('signed', 'korpschef')).toMatchObject({ refusal: 'fiche-settled' })
})
