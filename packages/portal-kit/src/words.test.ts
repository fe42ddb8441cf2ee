import { expect, test } from 'vitest'
import { ui } from '@kader/i18n/nl/ui'
import { dutch } from '@kader/ui/dutch-words'

test('a primitive says the same with and without the catalogue', () => {
  expect(ui).toEqual(dutch)
})
