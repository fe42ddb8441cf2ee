import { expect, test } from 'vitest'
import { lawfulRulebook } from '../lawful-rulebook.ts'

const rule = (id: string) => lawfulRulebook.rules.find((one) => one.id === id)

test('the card may be told at the table; it is the person to whom it is not shown (arts. 23-25 T.E.R.-wet)', () => {
  expect(rule('P01b')?.sentence).toContain('niet aan de persoon getoond')
})

test('an objection holds the case as long as it stands, not until somebody talked about it (Q-08)', () => {
  expect(rule('J02a')?.sentence).toContain('zolang dat bezwaar er is')
})

test('consensus for the own file of a Flemish service is a reading, not a text that was read', () => {
  expect(['P06c', 'P06d'].map((id) => rule(id)?.confidence)).toEqual(['MIXED', 'MIXED'])
  expect(['P06a', 'P06b'].map((id) => rule(id)?.confidence)).toEqual(['VERIFIED', 'VERIFIED'])
})
