import { sealRecord } from '@kader/disclosure'
import { SignalSummary } from '@kader/domain/answers/signal'
import { ById, Nothing } from '@kader/domain/commands/case-file'
import { id as idOf, type Id } from '@kader/domain/id'
import type { Mandate } from '@kader/domain/mandate'
import { Kind } from '@kader/domain/vocabulary/kinds'
import { localDate } from '@kader/domain/local-date'
import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { memoryTransactions, type MemoryTransactions } from '../testing/memory-transactions.ts'
import { everyMandate, now, numberedIds, oefenstad, today } from '../testing/oefenstad.ts'
import { viewOf } from '../view.ts'
import { codes } from './codes.ts'
import type { GatewayContext } from './context.ts'
import { discloses } from './discloses.ts'
import { ownFacts } from './own-facts.ts'
import { done, records, refusedBecause } from './records.ts'
import { callerFactory, router } from './trpc.ts'

const summary = viewOf('signal', { setting: 'shared-secrecy', purpose: 'care', existence: 'within', facts: ['status', 'urgent', 'age'], fields: [] })
const more = viewOf('signal', { ...summary, facts: ['status', 'urgent', 'age', 'cell'] })
const begins = discloses('welfare', { record: 'signal', answer: SignalSummary })

const signals = router({
  read: begins.query(ById, async ({ ports, disclosure, absent }, { id }) => (await disclosure.item(await ports.shelf('signal').byId(id), summary)) ?? absent()),
  tooMuch: begins.query(ById, async ({ ports, disclosure, absent }, { id }) => (await disclosure.item(await ports.shelf('signal').byId(id), more)) ?? absent()),
  write: records('welfare').mutation(z.strictObject({ then: z.enum(['done', 'refused', 'absent', 'broken', 'unlike']) }), async (working, { then }) => {
    const signal = { ...ownFacts(working, []), status: 'draft' as const, urgent: false, age: 'adult' as const }
    await working.ports.shelf('signal').add(sealRecord('signal', signal, {}))
    if (then === 'absent') working.absent()
    if (then === 'broken') throw new Error('zijn naam is Y.')
    if (then === 'unlike') return { done: true, words: 'zijn naam is Y.' } as never
    return then === 'refused' ? refusedBecause('not-open') : done(signal.id)
  }),
  kinds: codes('welfare', z.strictObject({ kind: Kind })).query(z.strictObject({ kind: z.string() }), async (_, { kind }) => ({ kind: kind as 'SIG' })),
  logs: codes('welfare', z.strictObject({ size: z.int() })).supervising(Nothing, async ({ auditReading }) => ({ size: (await auditReading.logs()).length })),
  sizeOf: codes('welfare', z.strictObject({ size: z.int() })).supervising(Nothing, async () => ({ size: 1, words: 'zijn naam is Y.' }) as never),
  spilled: codes('welfare', z.strictObject({ kind: Kind })).unstored(Nothing, async () => ({ kind: 'SIG', words: 'zijn naam is Y.' }) as never),
  wrote: codes('welfare', z.strictObject({ kind: Kind })).unstored(Nothing, async (working) => {
    await working.ports.shelf('signal').add(sealRecord('signal', { ...ownFacts(working, []), status: 'draft', urgent: false, age: 'adult' }, {}))
    return { kind: 'SIG' as const }
  }),
  unkept: codes('welfare', z.strictObject({ kind: Kind })).unstored(Nothing, async () => ({ kind: 'SIG' as const })),
})
const app = router({ signals })

let memory: MemoryTransactions
beforeEach(() => {
  memory = memoryTransactions(everyMandate)
})

function as(mandate: Mandate | undefined, more: Partial<GatewayContext> = {}) {
  const ids = numberedIds(9)
  return callerFactory(app)({ portal: 'welfare', mandate, today, now, transactions: memory, newId: ids, ...more }).signals
}
async function written(): Promise<Id> {
  const receipt = await as(oefenstad.samira).write({ then: 'done' })
  return idOf(receipt.done ? (receipt.id ?? '') : '')
}
const results = () => memory.log().map(({ entry }) => `${entry.procedure} ${entry.result}`)

test.each(['sizeOf', 'spilled'] as const)('what codes hold beyond their words is never answered: %s', async (path) => {
  await expect(as(oefenstad.samira)[path]({})).rejects.toThrow()
})

test('what is worked out unkept leaves no row behind, even if it wrote one', async () => {
  expect(await as(oefenstad.samira).wrote({})).toEqual({ kind: 'SIG' })
  expect([memory.rows(), memory.log()]).toEqual([[], []])
})

describe('one entry per answer, committed with it', () => {
  test('of a command that was carried out', async () => {
    await as(oefenstad.samira).write({ then: 'done' })
    expect(results()).toEqual(['welfare.signals.write answered'])
    expect(memory.rows()).toHaveLength(1)
  })

  test.each(['refused', 'absent', 'broken', 'unlike'] as const)('of a command that was %s: its entry and no change', async (then) => {
    await as(oefenstad.samira).write({ then }).catch(() => undefined)
    expect(results()).toEqual([`welfare.signals.write ${{ refused: 'refused', absent: 'absent', broken: 'failed', unlike: 'failed' }[then]}`])
    expect(memory.rows()).toEqual([])
  })

  test('of an answer, with what was decided and about what', async () => {
    const id = await written()
    await as(oefenstad.samira).read({ id })
    expect(memory.log().at(-1)).toMatchObject({
      log: oefenstad.samira.log,
      entry: { procedure: 'welfare.signals.read', actor: 'caw-worker', portal: 'welfare', day: today, result: 'answered', decisions: [{ basis: 'own', kind: 'EXISTENCE' }] },
      particulars: { at: now, actorMandate: oefenstad.samira.id, items: [{ record: 'signal', id }] },
    })
  })

  test('also of codes, but not of what is not kept', async () => {
    await as(oefenstad.samira).kinds({ kind: 'SIG' })
    await as(oefenstad.samira).unkept({})
    expect(results()).toEqual(['welfare.signals.kinds answered'])
  })
})

describe('a log that does not take the entry', () => {
  test.each(['done', 'refused', 'absent', 'broken'] as const)('leaves no answer and no change: %s', async (then) => {
    memory.failAppend = true
    await expect(as(oefenstad.samira).write({ then })).rejects.toThrow('the log is not there')
    expect([memory.rows(), memory.log()]).toEqual([[], []])
  })

  test('leaves nothing read either', async () => {
    const id = await written()
    memory.failAppend = true
    await expect(as(oefenstad.samira).read({ id })).rejects.toThrow('the log is not there')
    await expect(as(oefenstad.samira).kinds({ kind: 'SIG' })).rejects.toThrow('the log is not there')
  })
})

describe('an answer is held against its strict shape', () => {
  test('an unexpected key is an error, and the log says that it failed', async () => {
    const id = await written()
    await expect(as(oefenstad.samira).tooMuch({ id })).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' })
    expect(results().at(-1)).toBe('welfare.signals.tooMuch failed')
  })

  test('a word that is no code is an error', async () => {
    await expect(as(oefenstad.samira).kinds({ kind: 'zijn naam is Y.' })).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' })
  })

  test('what such a defect tells is that it failed: no field, no path, no word', async () => {
    const error = await as(oefenstad.samira).kinds({ kind: 'zijn naam is Y.' }).catch((one: unknown) => one)
    const shape = { message: 'x', code: -32603, data: { code: 'INTERNAL_SERVER_ERROR', httpStatus: 500 } } as const
    const told = app._def._config.errorFormatter({ error: error as never, type: 'query', path: 'signals.kinds', input: {}, ctx: undefined, shape })
    expect(told.data).toEqual({ code: 'failed', httpStatus: 500 })
  })
})

describe('a session that does not hold', () => {
  test.each<readonly [string, Mandate | undefined, Partial<GatewayContext>]>([
    ['nobody is signed in', undefined, {}],
    ['the mandate is of another portal', oefenstad.els, {}],
    ['the portal is another', oefenstad.samira, { portal: 'education' }],
    ['the mandate begins tomorrow', { ...oefenstad.samira, from: localDate('2026-10-06') }, {}],
    ['the mandate ended yesterday', { ...oefenstad.samira, to: localDate('2026-10-04') }, {}],
  ])('%s: everything is absent, nothing runs, nothing is written', async (_, mandate, more) => {
    const absent = { code: 'NOT_FOUND', message: 'absent' }
    await expect(as(mandate, more).write({ then: 'done' })).rejects.toMatchObject(absent)
    await expect(as(mandate, more).kinds({ kind: 'SIG' })).rejects.toMatchObject(absent)
    await expect(as(mandate, more).unkept({})).rejects.toMatchObject(absent)
    expect([memory.rows(), memory.log()]).toEqual([[], []])
  })

  test('a router reached through the mount of another portal answers nobody', async () => {
    const read = as(oefenstad.els, { portal: 'education' })
    const absent = { code: 'NOT_FOUND', message: 'absent' }
    await expect(read.write({ then: 'done' })).rejects.toMatchObject(absent)
    await expect(read.unkept({})).rejects.toMatchObject(absent)
    await expect(read.read({ id: 'not an id' as never })).rejects.toMatchObject(absent)
    expect([memory.rows(), memory.log()]).toEqual([[], []])
  })

  test('nobody reads a log on the strength of it', async () => {
    const asked: string[] = []
    const auditReading = { ...memory.auditReading, logs: async () => (asked.push('logs'), []) }
    await expect(as(oefenstad.els, { transactions: { run: memory.run, auditReading } }).logs({})).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(asked).toEqual([])
    expect(await as(oefenstad.samira, { transactions: { run: memory.run, auditReading } }).logs({})).toEqual({ size: 0 })
    expect(asked).toEqual(['logs'])
  })

  test('on the first and on the last day it holds', async () => {
    const oneDay = { ...oefenstad.samira, from: today, to: today }
    expect(await as(oneDay).kinds({ kind: 'SIG' })).toEqual({ kind: 'SIG' })
  })
})
