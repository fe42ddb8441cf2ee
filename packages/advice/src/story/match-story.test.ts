import { Question } from '@kader/domain/question'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchStory } from './match-story.ts'
import { otherTalk, stories } from './stories.test-support.ts'
import type { Suggestion } from './suggestion.ts'

/** What the first suggestion lacks of what is expected; empty when it holds. */
function missing(expected: string, suggestion: Suggestion | undefined): readonly string[] {
  if (suggestion === undefined) return [expected]
  if (/^T\d/.test(expected)) return suggestion.vignette === expected ? [] : [expected]
  const [who = '', ...more] = expected.split(', ')
  const [holder, recipient] = who.split(' > ')
  const { words } = suggestion
  return [
    ...(holder === '?' || holder === (words.holder ?? '-') ? [] : [`${holder} (${words.holder})`]),
    ...(recipient === '?' || recipient === (words.recipient ?? '-')
      ? []
      : [`> ${recipient} (${words.recipient})`]),
    ...more.filter((word) => !Object.values(words).includes(word)),
  ]
}

describe('the first suggestion is what was meant', () => {
  test.each(stories)('%s', (story, expected) => {
    expect(missing(expected, matchStory(story)[0])).toEqual([])
  })
})

describe('talk of something else gives nothing', () => {
  test.each(otherTalk)('%s', (talk) => {
    expect(matchStory(talk)).toEqual([])
  })
})

test('says how often it is right', async ({ annotate }) => {
  const right = stories.filter(([story, expected]) => missing(expected, matchStory(story)[0]).length === 0)
  await annotate(`stories: ${right.length} of ${stories.length} first suggestions are what was meant`)
  expect(stories.length).toBeGreaterThanOrEqual(120)
})

test('case and punctuation make no difference', () => {
  for (const [story] of stories) {
    const plain = matchStory(story)
    expect(matchStory(story.toUpperCase())).toEqual(plain)
    expect(matchStory(`... ${story.replaceAll(/[.,?-]/g, ' ! ')} ???`)).toEqual(plain)
  }
})

test('whatever is typed, nothing breaks and every word is of the vocabulary', () => {
  const words = stories.flatMap(([story]) => story.split(' '))
  const anything = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...words)).map((some) => some.join(' ')),
  )
  fc.assert(
    fc.property(anything, (text) => {
      for (const { words: understood } of matchStory(text)) {
        expect(Question.partial().safeParse(understood).success).toBe(true)
      }
    }),
    { seed: 7, numRuns: 300 },
  )
})

test('the portal knows who asks; what the story says of the speaker goes before it', () => {
  expect(matchStory('De politie belt mij over een leerling', { holder: 'teacher' })[0]?.words).toMatchObject({
    holder: 'teacher',
    recipient: 'police-officer',
  })
  expect(matchStory('Ik ben directeur en de politie belt', { holder: 'teacher' })[0]?.words.holder).toBe(
    'school-director',
  )
})

test('says who it is about and whether it was asked for', () => {
  expect(matchStory('Ik ben een CLB-medewerker en de politie belt mij over een leerling')[0]).toMatchObject({
    asked: true,
    about: 'pupil',
  })
  expect(matchStory('Ik ben leerkracht en wil het CLB inlichten over een jongere')[0]).toMatchObject({
    asked: false,
    about: 'young',
  })
  expect(matchStory('Ik ben leerkracht, mag ik de wijkagent bellen over een leerling?')[0]).toMatchObject({
    asked: false,
    words: { holder: 'teacher', recipient: 'police-officer' },
  })
})

test('a holder and a recipient are never the same, and nobody who can only hear speaks', () => {
  const told = stories.flatMap(([story]) => matchStory(story))
  expect(told.filter(({ words }) => words.holder !== undefined && words.holder === words.recipient)).toEqual(
    [],
  )
  expect(told.filter(({ words }) => words.holder === 'parent' || words.holder === 'own-team')).toEqual([])
})

test('a situation between other people is never put first, however many words it shares', () => {
  const [first] = matchStory(
    'Ik ben huisarts, een patiënt heeft een baard, bidt, een hoofddoek, gebed, vaker bidden, wat mag ik zeggen tegen de wijkagent',
  )
  expect(first?.vignette).toBeUndefined()
  expect(first?.words.holder).toBe('physician')
})
