import { describe, expect, test } from 'vitest'
import { code, reveal, together, type Disclosed } from './disclosed.ts'
import { lineOf, lineView } from './testing/practice-disclosure.ts'
import { viewOf } from './view.ts'

const text: string = 'vrije tekst'

describe('does not compile', () => {
  test('free text as a code', () => {
    // @ts-expect-error free text is no code
    expect(reveal(code(text))).toBe(text)
    // @ts-expect-error nor deep inside an object
    expect(reveal(code({ kind: 'SIG' as const, why: [{ text }] }))).toBeDefined()
    // @ts-expect-error nor as something nobody knows
    expect(reveal(code(text as unknown))).toBe(text)
    expect(reveal(code({ kind: 'SIG' as const, days: 3, open: true }))).toEqual({ kind: 'SIG', days: 3, open: true })
  })

  test('a plain object as something disclosed', () => {
    // @ts-expect-error only disclosure makes the proof
    const forged: Disclosed<{ text: string }> = { text }
    expect(() => reveal(forged)).toThrow('Not disclosed')
  })

  test('sealed content as an answer', () => {
    // @ts-expect-error sealed content is not an answer
    const forged: Disclosed<{ text: string }> = lineOf()
    expect(() => reveal(forged)).toThrow('Not disclosed')
    // @ts-expect-error and its words cannot be read
    expect(lineOf().text).toBeUndefined()
  })

  test('one answer in the place of another', () => {
    const answer = together({ kind: code('SIG' as const) })
    // @ts-expect-error the shape is part of the proof
    const other: Disclosed<{ text: string }> = answer
    expect(reveal(other)).toEqual({ kind: 'SIG' })
  })

  test('a view of a field or a fact that the record does not have', () => {
    const reading = { setting: 'bilateral', purpose: 'care' } as const
    // @ts-expect-error a contribution has no such field
    expect(viewOf('contribution', { ...reading, facts: [], fields: ['reason'] })).toBeDefined()
    // @ts-expect-error what is sealed is not a fact
    expect(viewOf('contribution', { ...reading, facts: ['text'], fields: [] })).toBeDefined()
    expect(lineView.record).toBe('contribution')
  })
})

test('a copy of a proof is no proof', () => {
  expect(() => reveal({ ...code('SIG' as const) })).toThrow('Not disclosed')
})
