import { code } from '@kader/disclosure'
import { SignalSummary } from '@kader/domain/answers/signal'
import { ById, Nothing } from '@kader/domain/commands/case-file'
import { Kind } from '@kader/domain/vocabulary/kinds'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { viewOf } from '../view.ts'
import { codes } from './codes.ts'
import { discloses } from './discloses.ts'
import { callerFactory, router } from './trpc.ts'

const begins = discloses('welfare', { record: 'signal', answer: SignalSummary })
const view = viewOf('signal', { setting: 'shared-secrecy', purpose: 'care', facts: ['status', 'urgent', 'age'], fields: [] })
const lines = viewOf('signal-line', { setting: 'shared-secrecy', purpose: 'care', facts: ['kind'], fields: ['text'] })

test('an answer that disclosure did not make does not compile', () => {
  const plain = { id: 'x', status: 'draft', urgent: false, age: 'adult' }
  // @ts-expect-error a plain object is not disclosed
  begins.query(Nothing, async () => plain)
  // @ts-expect-error sealed content is not an answer
  begins.query(ById, async ({ ports, absent }, { id }) => (await ports.shelf('signal').byId(id)) ?? absent())
  // @ts-expect-error a line is not a signal
  begins.query(ById, async ({ ports, disclosure, absent }, { id }) => (await disclosure.item(await ports.shelf('signal-line').byId(id), lines)) ?? absent())
  // @ts-expect-error codes of another shape are not the answer either
  begins.query(Nothing, async () => code({ kind: 'SIG' as const }))
  const whole = begins.query(ById, async ({ ports, disclosure, absent }, { id }) => (await disclosure.item(await ports.shelf('signal').byId(id), view)) ?? absent())
  expect(whole._def.meta).toMatchObject({ sector: 'welfare', record: 'signal', starter: 'discloses' })
})

test('codes with room for free text do not compile', () => {
  // @ts-expect-error a free string is not a code
  codes('welfare', z.strictObject({ text: z.string() }))
  // @ts-expect-error nor deep inside
  codes('welfare', z.strictObject({ rows: z.array(z.strictObject({ kind: Kind, note: z.string().optional() })) }))
  // @ts-expect-error nor something that may be anything
  codes('welfare', z.strictObject({ any: z.unknown() }))
  expect(codes('welfare', z.strictObject({ kind: Kind, days: z.int() }))).toHaveProperty('query')
})

test('the criteria of a shelf are facts, never words', async () => {
  const procedure = begins.query(Nothing, async ({ ports, absent }) => {
    // @ts-expect-error nobody searches by content
    await ports.shelf('signal-line').where({ text: 'vertrekken' })
    return absent()
  })
  expect(procedure._def.type).toBe('query')
})

test('a procedure of another sector is unknown to a caller of one router', () => {
  const one = callerFactory(router({ signals: router({ kinds: codes('welfare', z.strictObject({ kind: Kind })).query(Nothing, async () => ({ kind: 'SIG' as const })) }) }))
  type Caller = ReturnType<typeof one>
  const kinds = (caller: Caller): Caller['signals']['kinds'] => caller.signals.kinds
  // @ts-expect-error this router has no cases
  const cases = (caller: Caller): unknown => caller.cases
  expect([typeof kinds, typeof cases]).toEqual(['function', 'function'])
})
