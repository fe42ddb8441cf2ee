import { expect, test } from 'vitest'
import { readQuestion } from './question.ts'

const asked = {
  at: '2026-10-05',
  holder: 'clb-worker',
  recipient: 'police-officer',
  setting: 'bilateral',
  kind: 'SIG',
  purpose: 'prevent-terrorism',
  conditions: {},
}

test('a question of known words is read', () => {
  expect(readQuestion(asked)).toMatchObject({ ok: true, question: asked })
})

test('an answer that is not a boolean reads as not known', () => {
  const conditions = {
    'C-INV': true,
    'C-LIST': 'true',
    'C-NEC': 1,
    'C-NTK': null,
    'C-FREE': ['true'],
    'C-CONS': false,
  }
  const read = readQuestion({ ...asked, conditions })
  expect(read.ok && read.question.conditions).toEqual({ 'C-INV': true, 'C-CONS': false })
})

test.each([
  ['holder', { ...asked, holder: 'clb-werker' }, "Bedoelt u 'clb-worker'?"],
  ['conditions.C-INW', { ...asked, conditions: { 'C-INW': true } }, "Bedoelt u 'C-INV'?"],
  ['setings', { ...asked, setings: 'bilateral' }, "Bedoelt u 'setting'?"],
  ['holder', { ...asked, holder: 'public' }, 'geen bekend woord'],
  ['kind', { ...asked, kind: ['SIG'] }, 'precies één woord'],
  ['purpose', { ...asked, purpose: 'constructor' }, 'geen bekend woord'],
  ['at', { ...asked, at: '2026-02-30' }, 'geen bestaande dag'],
  ['at', { ...asked, at: '2015-12-31' }, '1 januari 2016'],
  ['conditions', { ...asked, conditions: null }, 'verkeerde vorm'],
])('a mistake in %s is an error that names its place', (field, question, hint) => {
  const read = readQuestion(question)
  expect(read.ok).toBe(false)
  if (!read.ok) expect(read.mistakes).toContainEqual({ field, message: expect.stringContaining(hint) })
})
