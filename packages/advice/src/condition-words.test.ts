import { conditions } from '@kader/domain/vocabulary/conditions'
import { advice } from '@kader/i18n/nl/advice'
import { expect, test } from 'vitest'

test('a page asks each condition in the very words of the vocabulary', () => {
  const asked = Object.fromEntries(Object.entries(conditions).map(([code, { question }]) => [code, question]))
  expect(advice.condition).toEqual(asked)
})
