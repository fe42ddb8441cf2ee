import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

describe('canonical JSON', () => {
  it('sorts keys and leaves out white space', () => {
    expect(canonicalJson({ b: [1, true], a: { d: 'é"', c: 0 } })).toBe(
      '{"a":{"c":0,"d":"é\\""},"b":[1,true]}',
    )
  })

  const values = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.string({ unit: 'grapheme' }),
      fc.maxSafeInteger(),
      fc.boolean(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.string(), tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }))

  it('is read back as the same value, and written again as the same text', () => {
    fc.assert(
      fc.property(values.value, (value) => {
        const text = canonicalJson(value)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
        expect(JSON.parse(text)).toEqual(value)
      }),
    )
  })

  it('does not depend on the order in which keys were added', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.boolean()), (record) => {
        const turned = Object.fromEntries(Object.entries(record).reverse())
        expect(canonicalJson(turned)).toBe(canonicalJson(record))
      }),
    )
  })

  it.each([
    ['undefined', undefined],
    ['a key without a value', { a: undefined }],
    ['null', null],
    ['a fraction', 0.5],
    ['an unsafe integer', 2 ** 53],
    ['minus zero', -0],
    ['not a number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['half a character', '\ud800'],
    ['half a character in a key', { '\ud800': 1 }],
    ['a big integer', 1n],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['bytes', Uint8Array.of(1)],
    ['a function', () => 1],
    ['a symbol', Symbol('a')],
    ['a symbol as a key', { [Symbol('a')]: 1 }],
    ['a hole in a list', Array(1)],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
  })
})
