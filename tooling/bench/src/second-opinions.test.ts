import { opens } from '@kader/domain/decision'
import { decide } from '@kader/secrecy-rules'
import { expect, test } from 'vitest'
import { caslLaw } from './casl-law.ts'
import { cedarLaw } from './cedar-law.ts'
import { isDefault, stratifiedQuestions } from './stratified-questions.ts'

const questions = stratifiedQuestions(10_000)

test('the questions are not mostly silence', () => {
  expect(questions.filter((question) => !isDefault(question)).length).toBeGreaterThan(4000)
  expect(questions.filter((question) => opens(decide(question))).length).toBeGreaterThan(1000)
})

test(
  'Cedar, generated from the same rules and checked against a schema, permits the same',
  { timeout: 180_000 },
  () => {
    const { read, permits } = cedarLaw()
    const apart = questions.filter((question) => permits(read(question)) !== opens(decide(question)))
    expect(apart.slice(0, 3)).toEqual([])
  },
)

test('CASL, generated from the same rules, permits the same', { timeout: 60_000 }, () => {
  const { read, permits } = caslLaw()
  const apart = questions.filter((question) => permits(read(question)) !== opens(decide(question)))
  expect(apart.slice(0, 3)).toEqual([])
})
