import { expect, test } from 'vitest'
import { dayInWords, momentInWords } from './dates.ts'
import { chooseLanguage } from './language.ts'

test('a day reads as people say it, whatever the clock of the computer', () => {
  expect(dayInWords('nl', '2026-10-05', 'weekday')).toBe('maandag 5 oktober 2026')
  expect(dayInWords('fr', '2026-10-05')).toBe('5 octobre 2026')
  expect(dayInWords('nl', 'geen dag')).toBe('geen dag')
})

test('a moment is told in the time of Brussels', () => {
  expect(momentInWords('nl', '2026-10-05T22:30:00Z')).toBe('6 oktober 2026 om 00:30')
})

test('someone who asks for a language we do not speak reads Dutch', () => {
  expect(chooseLanguage(['pt-BR', 'fr-FR', 'en'])).toBe('fr')
  expect(chooseLanguage(['pt-BR'])).toBe('nl')
})
