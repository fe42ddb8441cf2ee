import { assert, property, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import { base64Of, bytesOf } from './base64.ts'

test.each([['', ''], ['f', 'Zg=='], ['fo', 'Zm8='], ['foo', 'Zm9v'], ['foob', 'Zm9vYg=='], ['fooba', 'Zm9vYmE='], ['foobar', 'Zm9vYmFy']])('%s is %s (RFC 4648, section 10)', (text, spelled) => {
  expect(base64Of(Uint8Array.from(text, (one) => one.charCodeAt(0)))).toBe(spelled)
})

test('whatever is spelled is read back', () =>
  assert(
    property(uint8Array({ maxLength: 500 }), (bytes) => {
      expect(bytesOf(base64Of(bytes))).toEqual(bytes)
    }),
  ))
