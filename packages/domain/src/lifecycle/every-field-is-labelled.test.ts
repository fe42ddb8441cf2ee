import { expect, test } from 'vitest'
import { z } from 'zod'
import { records } from '../content/all-records.ts'
import { defineRecord, recordFacts } from '../content/record.ts'
import { Kind } from '../vocabulary/kinds.ts'

const content = z.strictObject({ text: z.string(), place: z.string() })

test('a field without a kind of information does not compile', () => {
  const named = { name: 'note', facts: recordFacts, content } as const
  // @ts-expect-error `place` has no label
  const unlabelled = defineRecord({ ...named, labels: { text: 'SIG' } })
  // @ts-expect-error a label is a kind of the vocabulary
  const misnamed = defineRecord({ ...named, labels: { text: 'SIG', place: 'SECRET' } })
  expect([unlabelled.name, misnamed.name]).toEqual(['note', 'note'])
})

test.each(Object.values(records))('every field of $name has a kind, and no label stands alone', ({ content: { shape }, labels }) => {
  expect(Object.keys(labels).toSorted()).toEqual(Object.keys(shape).toSorted())
  for (const label of Object.values<unknown>(labels)) if (typeof label === 'string') expect(Kind.options).toContain(label)
})

test.each(Object.values(records))('$name is strict about its facts and its content', ({ facts, content: words }) => {
  expect(facts.def.catchall?._zod.def.type).toBe('never')
  expect(words.def.catchall?._zod.def.type).toBe('never')
})
