import { expect, test } from 'vitest'
import { resembles } from './resembles.ts'

test('three words in a row, or half of the longer words, whatever the accents', () => {
  expect(resembles('Hij blijft vaak weg van school.', 'blijft vaak weg')).toBe(true)
  expect(resembles('De dépressie is bekend.', 'een zware depressie')).toBe(true)
  expect(resembles('De begeleiding loopt goed.', 'thuis is er veel ruzie')).toBe(false)
  expect(resembles('De begeleiding loopt goed.', '')).toBe(false)
  expect(resembles('zij is er', 'er is zij')).toBe(false)
})
