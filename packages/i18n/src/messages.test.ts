import { describe, expect, test } from 'vitest'
import { loadAreas } from './area.ts'
import { allAreas } from './areas/all-areas.ts'
import { languages } from './language.ts'

type Words = { readonly [key: string]: string | Words }

const dutch = await wordsIn('nl')

describe.each(languages.filter((language) => language !== 'nl'))('%s', (language) => {
  test('says everything the Dutch says, with the same blanks to fill in', async () => {
    const words = await wordsIn(language)
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(dutch).toSorted())
    const blanks = (of: Record<string, string>) =>
      Object.fromEntries(Object.entries(of).map(([key, text]) => [key, blanksIn(text)]))
    expect(blanks(words)).toEqual(blanks(dutch))
  })
})

test.each(languages)(
  '%s has no empty words, and no straight apostrophe that ICU would swallow',
  async (language) => {
    const wrong = Object.entries(await wordsIn(language)).filter(
      ([, text]) => text.trim() === '' || text.includes("'"),
    )
    expect(wrong).toEqual([])
  },
)

test('the Dutch avoids the words of an office', () => {
  const stiff = /\b(teneinde|middels|desgevallend|aldus|ingevolge|dewelke|OK)\b/i
  expect(Object.entries(dutch).filter(([, text]) => stiff.test(text))).toEqual([])
})

async function wordsIn(language: (typeof languages)[number]): Promise<Record<string, string>> {
  return Object.fromEntries(flat((await loadAreas(allAreas, language)) as Words))
}

function flat(words: Words, before = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${before}${key}`, value] as [string, string]]
      : flat(value, `${before}${key}.`),
  )
}

function blanksIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? ''))].toSorted()
}
