import { conditions } from '@kader/domain/vocabulary/conditions'
import { expect, test } from 'vitest'
import { lawfulRulebook } from '../lawful-rulebook.ts'
import { conditionsInEnglish, rulesInEnglish } from './english.ts'

const ids = lawfulRulebook.rules.map(({ id }) => id)

test('every rule has its sentence in English, and no sentence is without its rule', () => {
  expect([...rulesInEnglish.keys()].sort()).toEqual([...ids].sort())
})

test('every condition has its question and clause in English, and none is extra', () => {
  expect(Object.keys(conditionsInEnglish).sort()).toEqual(Object.keys(conditions).sort())
  for (const { question, clause } of Object.values(conditionsInEnglish)) {
    expect(question).toMatch(/^[A-Z].*\?$/)
    expect(clause).toMatch(/^[a-z].*[^.?]$/)
  }
})

test('one sentence in Dutch is one sentence in English, and two are two', () => {
  const english = new Map<string, string>()
  const dutch = new Map<string, string>()
  for (const { id, sentence } of lawfulRulebook.rules) {
    const translated = rulesInEnglish.get(id)!
    expect(english.get(sentence) ?? translated, id).toBe(translated)
    expect(dutch.get(translated) ?? sentence, id).toBe(sentence)
    english.set(sentence, translated)
    dutch.set(translated, sentence)
    expect(translated).toMatch(/^[A-Z].*\.$/)
  }
})

test('what forbids in Dutch forbids in English, and what allows allows', () => {
  const no = /\b(niet|geen|niemand|nooit|enkel|zonder)\b/i
  const noInEnglish = /\b(not?|nor|nothing|nobody|never|only|neither|without)\b/i
  for (const { id, effect, sentence } of lawfulRulebook.rules) {
    const translated = rulesInEnglish.get(id)!
    if (effect === 'permit' && /\bmag\b/.test(sentence)) expect(translated, id).toMatch(/\b(may|allowed)\b/)
    if (effect === 'prohibit' && no.test(sentence)) expect(translated, id).toMatch(noInEnglish)
  }
})

test('the words that decide stand in both: numbers, names and titles', () => {
  const telling = /LIVC-R|VDAB|OCMW|CLB|CAW|OCAD|OCJ|T\.E\.R\.|WhatsApp|\b101\b|\b2017\b|\b2019\b|\b5\b/g
  for (const { id, sentence } of lawfulRulebook.rules) {
    const named = (text: string): string[] => [...new Set(text.match(telling))].sort()
    expect(named(rulesInEnglish.get(id)!), id).toEqual(named(sentence))
  }
})
