import { expect, test } from 'vitest'
import { open } from './open.ts'
import { seal, type Sealed } from './sealed.ts'

const secret = 'zegt dat hij vertrekt'
const line = seal('signal-line', { id: 'a1', kind: 'SIG' }, { text: secret })

test('a seal opens to the content it was made of', () => {
  expect(open(line)).toEqual({ text: secret })
})

test('facts are readable without opening', () => {
  expect(line.facts.kind).toBe('SIG')
})

test.each([
  ['spreading', () => ({ ...line })],
  ['own keys', () => Reflect.ownKeys(line).map((key) => Reflect.get(line, key) as unknown)],
  ['Object.entries', () => Object.entries(line)],
  ['Object.assign', () => Object.assign({}, line)],
])('%s does not reach the content', (_, take) => {
  expect(show(take())).not.toContain(secret)
})

test('a sealed object refuses to be serialised, also deep inside another', () => {
  expect(() => JSON.stringify({ answer: [line] })).toThrow('disclose it first')
})

test('a copy of a seal does not open', () => {
  expect(() => open({ ...line } as typeof line)).toThrow('Not a seal')
})

test('sealed content is not an answer, to the type checker', () => {
  // @ts-expect-error the text of a sealed line cannot be read
  expect(line.text).toBeUndefined()
  // @ts-expect-error a plain object is not a seal
  const forged: Sealed<'signal-line', { id: string }, { text: string }> = { record: 'signal-line', facts: { id: 'a1' }, toJSON: () => { throw new Error() } }
  expect(() => open(forged)).toThrow()
})

function show(value: unknown): string {
  return Object(value) === value ? Object.values(value as object).map(show).join(' ') : String(value)
}
